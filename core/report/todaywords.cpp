// SPDX-License-Identifier: EUPL-1.2
#include "report/todaywords.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

/// The words of one rule. In `what`, %1 is the title, %2 a second number, and %n the number.
struct TodayRuleWords
{
    const char *rule;
    const char *what;
    const char *why;
    const char *whatOfNone = nullptr; ///< where the number is 0 and says nothing
};

constexpr std::array ruleWords{
    TodayRuleWords{"signal_act", QT_TRANSLATE_NOOP("Today", "%1"),
                   QT_TRANSLATE_NOOP("Today", "there is little time left to react to this signal.")},
    TodayRuleWords{"signal_review", QT_TRANSLATE_NOOP("Today", "Look again: %1"),
                   QT_TRANSLATE_NOOP("Today", "the date on which to look at this signal again has come.")},
    TodayRuleWords{"signal_loose", QT_TRANSLATE_N_NOOP("Today", "%n signal(s) without a dossier"),
                   QT_TRANSLATE_NOOP("Today", "a signal counts once it is linked to a dossier.")},
    TodayRuleWords{
        "signal_wide", QT_TRANSLATE_N_NOOP("Today", "%n signal(s) for the whole ministry to look at"),
        QT_TRANSLATE_NOOP("Today", "another unit thinks that it matters to the whole ministry, and "
                                   "your unit has not judged it yet.")},
    TodayRuleWords{"overlap_new",
                   QT_TRANSLATE_N_NOOP("Today", "New overlap between questions: %n strong and %2 probable"),
                   QT_TRANSLATE_NOOP("Today", "nobody of your unit has judged these pairs yet.")},
    TodayRuleWords{"overlap_other",
                   QT_TRANSLATE_N_NOOP(
                       "Today", "Other new overlap (studies, projects, signals): %n strong and %2 probable"),
                   QT_TRANSLATE_NOOP("Today", "nobody of your unit has judged these pairs yet.")},
    TodayRuleWords{"overlap_asked",
                   QT_TRANSLATE_N_NOOP("Today", "%n pair(s) of overlap wait for your judgement"),
                   QT_TRANSLATE_NOOP("Today", "a colleague asked you to judge too.")},
    TodayRuleWords{"result_usable",
                   QT_TRANSLATE_N_NOOP("Today", "%n result(s) of other units that you can use"),
                   QT_TRANSLATE_NOOP("Today", "they fit an open question of your unit.")},
    TodayRuleWords{"contact_follow", QT_TRANSLATE_NOOP("Today", "Follow up: %1"),
                   QT_TRANSLATE_NOOP("Today", "you agreed a follow-up with this institute.")},
    TodayRuleWords{"contact_quiet", QT_TRANSLATE_NOOP("Today", "Get in touch: %1"),
                   QT_TRANSLATE_NOOP("Today", "research of this institute is running, and nobody spoke with "
                                              "it for a long time.")},
    TodayRuleWords{"action_due", QT_TRANSLATE_NOOP("Today", "Agreed action: %1"),
                   QT_TRANSLATE_NOOP("Today", "units agreed to have this ready by that day.")},
    TodayRuleWords{"action_refused", QT_TRANSLATE_NOOP("Today", "Does not agree – %1"),
                   QT_TRANSLATE_NOOP("Today",
                                     "the unit that should lead turned this down. Agree on something "
                                     "else, or let it lapse.")},
    TodayRuleWords{"project_public", QT_TRANSLATE_N_NOOP("Today", "Delivered, %n day(s) not public: %1"),
                   QT_TRANSLATE_NOOP("Today", "research must be public within the term after delivery.")},
    TodayRuleWords{"project_draft",
                   QT_TRANSLATE_N_NOOP("Today", "Draft ready, %n comment(s) without an answer: %1"),
                   QT_TRANSLATE_NOOP("Today", "the draft is ready and waits for comments or answers."),
                   QT_TRANSLATE_NOOP("Today", "Draft ready: %1")},
    TodayRuleWords{"project_reaction", QT_TRANSLATE_NOOP("Today", "No policy response yet: %1"),
                   QT_TRANSLATE_NOOP("Today", "the research is public and the policy response is missing.")},
    TodayRuleWords{"result_unused", QT_TRANSLATE_NOOP("Today", "Not used yet: %1"),
                   QT_TRANSLATE_NOOP("Today", "this research is public for a long time, without a use and "
                                              "without a policy response.")},
    TodayRuleWords{"project_end", QT_TRANSLATE_NOOP("Today", "Should be ready: %1"),
                   QT_TRANSLATE_NOOP("Today", "the planned end is near or past.")},
    TodayRuleWords{"project_start", QT_TRANSLATE_NOOP("Today", "Should begin: %1"),
                   QT_TRANSLATE_NOOP("Today", "the planned start is near or past, and nothing was awarded.")},
    TodayRuleWords{"event_soon", QT_TRANSLATE_N_NOOP("Today", "%1 – %n open task(s)"),
                   QT_TRANSLATE_NOOP("Today", "this meeting is within three weeks."),
                   QT_TRANSLATE_NOOP("Today", "%1")},
    TodayRuleWords{"event_report",
                   QT_TRANSLATE_NOOP("Today", "Meeting is over: fill in attendance and report – %1"),
                   QT_TRANSLATE_NOOP("Today", "the day of this meeting is over and it has no report yet."),
                   QT_TRANSLATE_NOOP("Today", "Meeting is over: fill in the report – %1")},
    TodayRuleWords{"question_due", QT_TRANSLATE_NOOP("Today", "Answer needed: %1"),
                   QT_TRANSLATE_NOOP("Today",
                                     "without the answer your unit cannot advise well, and the date is "
                                     "near.")},
    TodayRuleWords{"question_revisit", QT_TRANSLATE_NOOP("Today", "Look at the answer again: %1"),
                   QT_TRANSLATE_NOOP("Today", "the date on which to look at this answer again has come.")},
    TodayRuleWords{"answer_in_doubt", QT_TRANSLATE_NOOP("Today", "Look at the answer again: %1"),
                   QT_TRANSLATE_NOOP("Today", "a study that answers it was withdrawn or replaced.")},
    TodayRuleWords{"dossier_stale",
                   QT_TRANSLATE_N_NOOP("Today", "Knowledge out of date: %1 (norm %n month(s))"),
                   QT_TRANSLATE_NOOP("Today", "the newest study of this dossier is older than its norm.")},
    TodayRuleWords{"agreement_ends", QT_TRANSLATE_NOOP("Today", "Agreement ends: %1"),
                   QT_TRANSLATE_NOOP("Today", "the agreement with this institute ends within six months.")},
    TodayRuleWords{"study_plain", QT_TRANSLATE_N_NOOP("Today", "%n study(ies) without a plain summary"),
                   QT_TRANSLATE_NOOP("Today", "a study is only used when people can read what it says.")},
    TodayRuleWords{"person_review", QT_TRANSLATE_N_NOOP("Today", "Check the details of %n person(s)"),
                   QT_TRANSLATE_NOOP("Today", "personal details are checked again after some time.")},
    TodayRuleWords{"advice_consult", QT_TRANSLATE_N_NOOP("Today", "In consultation, %n of %2 answered: %1"),
                   QT_TRANSLATE_NOOP("Today", "this advice waits for those who must agree.")},
    TodayRuleWords{"advice_decision",
                   QT_TRANSLATE_N_NOOP("Today", "Waits for a decision, offered %n day(s) ago: %1"),
                   QT_TRANSLATE_NOOP("Today", "no decision on this advice was recorded.")},
    TodayRuleWords{"advice_draft", QT_TRANSLATE_NOOP("Today", "Advice to finish: %1"),
                   QT_TRANSLATE_NOOP("Today", "a decision is needed within a month.")},
    TodayRuleWords{"advice_lesson", QT_TRANSLATE_NOOP("Today", "What can others learn? %1"),
                   QT_TRANSLATE_NOOP("Today", "this advice was followed up and nobody wrote down what others "
                                              "can learn from it.")},
    TodayRuleWords{"task", QT_TRANSLATE_NOOP("Today", "Task: %1"),
                   QT_TRANSLATE_NOOP("Today", "this task is open.")},
};

constexpr std::array blockWords{
    QT_TRANSLATE_NOOP("Today", "Signalling"),
    QT_TRANSLATE_NOOP("Today", "Connecting"),
    QT_TRANSLATE_NOOP("Today", "Commissioned research"),
    QT_TRANSLATE_NOOP("Today", "Inspiring"),
    QT_TRANSLATE_NOOP("Today", "Facilitating"),
    QT_TRANSLATE_NOOP("Today", "Advice"),
};
struct EmptyWords
{
    const char *text;
    const char *act;
};
constexpr std::array emptyWords{
    EmptyWords{QT_TRANSLATE_NOOP("Today", "Nothing now. Signals to act on appear here."),
               QT_TRANSLATE_NOOP("Today", "Go to Signals")},
    EmptyWords{QT_TRANSLATE_NOOP("Today", "Nothing now. Overlap with other units appears here."),
               QT_TRANSLATE_NOOP("Today", "Go to Overlap")},
    EmptyWords{QT_TRANSLATE_NOOP("Today", "Nothing now. Research that needs a step appears here."),
               QT_TRANSLATE_NOOP("Today", "Go to Research")},
    EmptyWords{QT_TRANSLATE_NOOP("Today", "Nothing now. Meetings that come near appear here."),
               QT_TRANSLATE_NOOP("Today", "Go to Meetings")},
    EmptyWords{
        QT_TRANSLATE_NOOP("Today", "Nothing now. Questions with a date and old knowledge appear here."),
        QT_TRANSLATE_NOOP("Today", "Go to Knowledge questions")},
    EmptyWords{QT_TRANSLATE_NOOP("Today", "Nothing now. Advice that waits for an answer appears here."),
               QT_TRANSLATE_NOOP("Today", "Go to Advice")},
};
constexpr std::array actWords{
    QT_TRANSLATE_NOOP("Today", "Open"),  QT_TRANSLATE_NOOP("Today", "Show"),
    QT_TRANSLATE_NOOP("Today", "Judge"), QT_TRANSLATE_NOOP("Today", "Link"),
    QT_TRANSLATE_NOOP("Today", "Done"),
};
constexpr std::array termWords{
    QT_TRANSLATE_NOOP("Today", "Overdue"),
    QT_TRANSLATE_NOOP("Today", "This week"),
    QT_TRANSLATE_NOOP("Today", "This month"),
    QT_TRANSLATE_NOOP("Today", "Later"),
};

/// Only words with %n have a form per number; others are not found when they are asked for with one.
QString inWords(const char *words, int number = -1)
{
    const bool saysNumber = QLatin1StringView(words).contains(QLatin1StringView("%n"));
    return QCoreApplication::translate("Today", words, nullptr, saysNumber ? number : -1);
}

const TodayRuleWords *wordsOfRule(const QString &rule)
{
    const auto found = std::ranges::find_if(
        ruleWords, [&](const TodayRuleWords &words) { return rule == QLatin1StringView(words.rule); });
    return found == ruleWords.end() ? nullptr : found;
}

} // namespace

QString label(TodayBlock block)
{
    return inWords(blockWords[size_t(block)]);
}

QString emptyText(TodayBlock block)
{
    return inWords(emptyWords[size_t(block)].text);
}

QString emptyAct(TodayBlock block)
{
    return inWords(emptyWords[size_t(block)].act);
}

QString label(TodayAct act)
{
    return inWords(actWords[size_t(act)]);
}

QString label(TodayTerm term)
{
    return inWords(termWords[size_t(term)]);
}

QString todayWhat(const TodayLine &line)
{
    const TodayRuleWords *words = wordsOfRule(line.rule);
    if (!words)
        return line.title;
    const bool saysNone = words->whatOfNone && line.number == 0;
    QString what = inWords(saysNone ? words->whatOfNone : words->what, line.number);
    what.replace(QLatin1StringView("%2"), QString::number(line.total));
    return what.replace(QLatin1StringView("%1"), line.title); // last: a title may hold a percent sign
}

QString todayWhy(const TodayLine &line)
{
    const TodayRuleWords *words = wordsOfRule(line.rule);
    return words ? inWords(QT_TRANSLATE_NOOP("Today", "This is here because %1"))
                       .replace(QLatin1StringView("%1"), inWords(words->why))
                 : QString();
}

QString daysLeftText(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    const auto days = int(today.daysTo(date));
    if (days == 0)
        return inWords(QT_TRANSLATE_NOOP("Today", "today"));
    return days < 0 ? inWords(QT_TRANSLATE_N_NOOP("Today", "%n day(s) overdue"), -days)
                    : inWords(QT_TRANSLATE_N_NOOP("Today", "in %n day(s)"), days);
}

QString balanceTitle()
{
    return inWords(QT_TRANSLATE_NOOP("Today", "Questions of tomorrow"));
}

QString balanceText(const AgendaBalance &balance)
{
    if (balance.questions == 0)
        return {};
    return inWords(QT_TRANSLATE_NOOP("Today", "%1 of %2")).arg(balance.ofTomorrow).arg(balance.questions);
}

} // namespace kb
