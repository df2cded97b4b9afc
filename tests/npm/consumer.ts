// A program of someone else that uses the package: `tsc` has to find in it what is right, and what is
// wrong.
import "eerste-stap";

const check = document.createElement("eerste-stap");
check.language = "en";
check.register = "je";
check.theme = "dark";
check.accent = "#1c5a62";
check.font = "Verdana";
check.radius = "4";
check.organisation = "Waterschap";
check.tool = null;
check.rules = "https://intranet.example/ai";
check.contact = undefined;
check.roleQuestions = true;
check.leadingQuestion = "off";
check.idleWipe = false;
check.storage = "on";
check.pack = { format: 1 };
check.pack = "{}";

const spoken: string | null = check.language;
check.addEventListener("eerste-stap-done", (event: Event) => console.log(event.type, spoken));
document.querySelector("eerste-stap")?.setAttribute("tool", "Hulpje");

// @ts-expect-error There is no such language.
check.language = "de";
// @ts-expect-error A switch is on or off.
check.storage = "maybe";
// @ts-expect-error A questionnaire is no number.
check.pack = 7;
// @ts-expect-error A misspelt name.
check.langauge = "en";
// @ts-expect-error Events carry nothing.
check.addEventListener("eerste-stap-done", (event) => event.detail);
