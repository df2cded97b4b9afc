//! The names of everything that the page itself says.

macro_rules! phrases {
    ($($variant:ident = $key:literal,)*) => {
        /// Everything that the page itself says, apart from the questionnaire's own texts.
        ///
        /// The words stand in `src/content/bundled/interface.json`, under [`Phrase::key`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the Dutch and English text beside the key say what it is")]
        pub enum Phrase { $($variant,)* }

        impl Phrase {
            /// Every phrase, in the order of the variants.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The key of the phrase in the file of interface texts.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }
        }
    };
}

phrases! {
    // On every screen.
    Product = "product", PageTitle = "page-title", SwitchLanguage = "switch-language",
    Wipe = "wipe", WipeAsk = "wipe-ask", WipeYes = "wipe-yes", WipeNo = "wipe-no",
    Wiped = "wiped",
    // The intro.
    Start = "start", Resume = "resume", OpenFile = "open-file",
    AnswersHeading = "answers-heading", AnswersStay = "answers-stay",
    AnswersBlocked = "answers-blocked", AnswersGone = "answers-gone",
    NoRightAnswers = "no-right-answers",
    // Statements and questions.
    Progress = "progress", SkipHint = "skip-hint", Next = "next", Finish = "finish",
    ToResult = "to-result", Back = "back", ExtraHeading = "extra-heading",
    SameAnswers = "same-answers", SameAnswersBack = "same-answers-back",
    // The scores.
    ResultHeading = "result-heading", Leading = "leading", LeadingTogether = "leading-together",
    And = "and", TooClose = "too-close", ScoreText = "score-text", TooFew = "too-few",
    PartsApart = "parts-apart", MoreAbout = "more-about", AnswerOpen = "answer-open",
    ScaleLow = "scale-low", ScaleHigh = "scale-high", ReadingFold = "reading-fold",
    HowToRead = "how-to-read", NotValidated = "not-validated", SelfReport = "self-report",
    // The steps.
    StepsHeading = "steps-heading", StepsIntro = "steps-intro", OtherSteps = "other-steps",
    OtherStepsIntro = "other-steps-intro", Minutes = "minutes", NoMinutes = "no-minutes",
    StepDo = "step-do", StepNeed = "step-need", StepNeedNot = "step-need-not",
    StepGuarantee = "step-guarantee", WhyFold = "why-fold", WhyVotes = "why-votes",
    WhyClose = "why-close", WhyGaveWay = "why-gave-way", WhyAnswers = "why-answers",
    WhyAnswer = "why-answer", WhyMiddle = "why-middle", WhyLower = "why-lower",
    WhyHigher = "why-higher", WhyList = "why-list", WhyRole = "why-role",
    MethodFold = "method-fold", Method = "method",
    // Beside the steps.
    AfterHeading = "after-heading", AfterIntro = "after-intro", PracticeFold = "practice-fold",
    PracticeTask = "practice-task", OwnTask = "own-task", Prompt = "prompt", Never = "never",
    Copy = "copy", Copied = "copied", NotCopied = "not-copied", PlanFold = "plan-fold",
    PlanIntro = "plan-intro", PlanWhen = "plan-when", PlanThen = "plan-then",
    Starter1 = "starter-1", Starter2 = "starter-2", Starter3 = "starter-3",
    PlanLine = "plan-line", CalendarIntro = "calendar-intro", CalendarTitle = "calendar-title",
    Day = "day", Time = "time", PlanInCalendar = "plan-in-calendar",
    SaveCalendar = "save-calendar", DayMissing = "day-missing", Saved = "saved",
    NotSaved = "not-saved", ReflectionFold = "reflection-fold",
    ReflectionIntro = "reflection-intro", OrganisationFold = "organisation-fold",
    OrganisationIntro = "organisation-intro", RulesLink = "rules-link",
    ContactLink = "contact-link", RoleFold = "role-fold", RoleIntro = "role-intro",
    RoleStart = "role-start", TakeFold = "take-fold", TakeIntro = "take-intro", Print = "print",
    CopyResult = "copy-result", ShareFold = "share-fold", ShareIntro = "share-intro",
    ShareStep = "share-step", SharePlan = "share-plan", ShareQuestions = "share-questions",
    ShareScores = "share-scores", ShareEmpty = "share-empty", ShareStepLine = "share-step-line",
    ShareCopy = "share-copy",
    // Files and the device.
    KeepFold = "keep-fold", KeepIntro = "keep-intro", Save = "save", Remember = "remember",
    RememberHint = "remember-hint", Kept = "kept", NotKept = "not-kept", Forgotten = "forgotten",
    Restored = "restored", Expired = "expired", Unreadable = "unreadable", Erase = "erase",
    CompareFold = "compare-fold", CompareIntro = "compare-intro", Opened = "opened",
    FileTrouble = "file-trouble", CompareMade = "compare-made", CompareFuture = "compare-future",
    CompareLine = "compare-line", CompareNone = "compare-none", CompareHigher = "compare-higher",
    CompareLower = "compare-lower", CompareNoise = "compare-noise",
    CompareLimit = "compare-limit", CompareLanguage = "compare-language",
    CompareAway = "compare-away",
    // Leaving.
    Leave = "leave", Idle = "idle", IdleStay = "idle-stay",
    // What an employer can see.
    EmployerFold = "employer-fold", EmployerSent = "employer-sent",
    EmployerRequests = "employer-requests", EmployerRefused = "employer-refused",
    EmployerStored = "employer-stored", StoredNothing = "stored-nothing",
    StoredDenied = "stored-denied", StoredOther = "stored-other", EmployerWho = "employer-who",
    WhoNamed = "who-named", WhoUnknown = "who-unknown", EmployerLinks = "employer-links",
    LinksNone = "links-none", LinksSome = "links-some", EmployerCheck = "employer-check",
    CheckHow = "check-how", CheckVersion = "check-version", EmployerLimits = "employer-limits",
    Limits = "limits",
    // On paper.
    PaperTitle = "paper-title", PaperSteps = "paper-steps", PaperNote = "paper-note",
    Months = "months",
    // What the page falls back on.
    NoSteps = "no-steps", DefaultTool = "default-tool", Trouble = "trouble",
    FallenHeading = "fallen-heading", FallenText = "fallen-text", FallenResume = "fallen-resume",
    FallenRestart = "fallen-restart", NoScript = "no-script", NoWasmHeading = "no-wasm-heading",
    NoWasm = "no-wasm",
}
