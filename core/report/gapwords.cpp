// SPDX-License-Identifier: EUPL-1.2
#include "report/gapwords.h"

#include "report/labels.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

/// The words of one kind of gap. In the reason %1 is a date or the names of records, %2 the second number,
/// and %n the first.
struct GapKindWords
{
    const char *label;
    const char *reason;
    const char *step;
    const char *reasonWithoutDate = nullptr;
};

constexpr std::array<GapKindWords, codesOf<GapKind>.size()> gapKindWords{{
    {QT_TRANSLATE_NOOP("Gaps", "Question without knowledge"),
     QT_TRANSLATE_NOOP("Gaps",
                       "No study and no project belong to this question. The answer is needed by %1."),
     QT_TRANSLATE_NOOP("Gaps", "Link what is known, make a project idea, or ask experts in a meeting"),
     QT_TRANSLATE_NOOP("Gaps", "No study and no project belong to this question.")},
    {QT_TRANSLATE_NOOP("Gaps", "Weak or old answer"),
     QT_TRANSLATE_NOOP(
         "Gaps", "Only studies that are too old, withdrawn, replaced or not strong enough answer this: %1."),
     QT_TRANSLATE_NOOP("Gaps", "Look at the answer again")},
    {QT_TRANSLATE_NOOP("Gaps", "Study without use"),
     QT_TRANSLATE_NOOP("Gaps", "Issued in %1. Nobody wrote down that it was used, and no advice cites it."),
     QT_TRANSLATE_NOOP("Gaps", "Offer it to other units, or put it in a bulletin")},
    {QT_TRANSLATE_NOOP("Gaps", "Old knowledge in a dossier"),
     QT_TRANSLATE_N_NOOP("Gaps",
                         "The newest study was issued in %1. The norm of this dossier is %n month(s)."),
     QT_TRANSLATE_NOOP("Gaps", "Ask a knowledge question, or have the study updated"),
     QT_TRANSLATE_NOOP("Gaps", "No study is linked to this dossier.")},
    {QT_TRANSLATE_NOOP("Gaps", "Signal without a dossier"),
     QT_TRANSLATE_NOOP("Gaps", "Seen on %1 and not linked to a dossier yet."),
     QT_TRANSLATE_NOOP("Gaps", "Link it to a dossier, or set it aside")},
    {QT_TRANSLATE_NOOP("Gaps", "Many signals, few studies"),
     QT_TRANSLATE_NOOP("Gaps",
                       "A lot happens here, and little of it has been studied. Signals: %3. Studies: %2."),
     QT_TRANSLATE_NOOP("Gaps", "Begin an exploration")},
    {QT_TRANSLATE_NOOP("Gaps", "Findings that differ"),
     QT_TRANSLATE_N_NOOP("Gaps",
                         "Some studies say that it works and others that it does not. %n finding(s) count."),
     QT_TRANSLATE_NOOP("Gaps", "Hold an expert meeting, or have a literature review made")},
    {QT_TRANSLATE_NOOP("Gaps", "Decision near, answer missing"),
     QT_TRANSLATE_N_NOOP("Gaps", "A decision is due on %1, and %n needed question(s) are still open."),
     QT_TRANSLATE_NOOP("Gaps", "Speed up the answer, or advise and say what is uncertain")},
    {QT_TRANSLATE_NOOP("Gaps", "Delivered, not public"),
     QT_TRANSLATE_NOOP("Gaps", "Delivered on %1. It was not decided yet whether it becomes public."),
     QT_TRANSLATE_NOOP("Gaps", "Publish it, or write down why not")},
    {QT_TRANSLATE_NOOP("Gaps", "No policy response"),
     QT_TRANSLATE_NOOP("Gaps", "Published on %1, and there is no policy response yet."),
     QT_TRANSLATE_NOOP("Gaps", "Write down the policy response")},
    {QT_TRANSLATE_NOOP("Gaps", "Many studies, no overview"),
     QT_TRANSLATE_NOOP("Gaps", "No literature review brings these studies together: %1."),
     QT_TRANSLATE_NOOP("Gaps", "Have a literature review made, or write down what the studies say together")},
    {QT_TRANSLATE_NOOP("Gaps", "Only about another country or group"),
     QT_TRANSLATE_NOOP("Gaps", "All studies that answer this are about another country or other people: %1."),
     QT_TRANSLATE_NOOP("Gaps", "Find out whether it holds here too")},
    {QT_TRANSLATE_NOOP("Gaps", "Perhaps answered elsewhere"),
     QT_TRANSLATE_NOOP("Gaps", "These studies answer a question like it of another unit: %1."),
     QT_TRANSLATE_NOOP("Gaps", "Look whether these studies answer your question. If they do, link them")},
    {QT_TRANSLATE_NOOP("Gaps", "Written down"), QT_TRANSLATE_NOOP("Gaps", "It came up with %1."),
     QT_TRANSLATE_NOOP("Gaps", "Ask a knowledge question, or accept the gap with a reason")},
}};

constexpr std::array<const char *, codesOf<GapKind>.size()> shortKindWords{
    QT_TRANSLATE_NOOP("Gaps", "No answer"),
    QT_TRANSLATE_NOOP("Gaps", "Weak answer"),
    QT_TRANSLATE_NOOP("Gaps", "Not used"),
    QT_TRANSLATE_NOOP("Gaps", "Old knowledge"),
    QT_TRANSLATE_NOOP("Gaps", "No dossier"),
    QT_TRANSLATE_NOOP("Gaps", "Many signals"),
    QT_TRANSLATE_NOOP("Gaps", "Mixed"),
    QT_TRANSLATE_NOOP("Gaps", "Decision near"),
    QT_TRANSLATE_NOOP("Gaps", "Not public"),
    QT_TRANSLATE_NOOP("Gaps", "No response"),
    QT_TRANSLATE_NOOP("Gaps", "No overview"),
    QT_TRANSLATE_NOOP("Gaps", "Other context"),
    QT_TRANSLATE_NOOP("Gaps", "Elsewhere?"),
    QT_TRANSLATE_NOOP("Gaps", "Written down"),
};

constexpr std::array<const char *, codesOf<GapKind>.size()> dateHeads{
    QT_TRANSLATE_NOOP("Gaps", "Needed by"), QT_TRANSLATE_NOOP("Gaps", "Newest answer"),
    QT_TRANSLATE_NOOP("Gaps", "Issued"),    QT_TRANSLATE_NOOP("Gaps", "Newest study"),
    QT_TRANSLATE_NOOP("Gaps", "Seen on"),   QT_TRANSLATE_NOOP("Gaps", "Date"),
    QT_TRANSLATE_NOOP("Gaps", "Date"),      QT_TRANSLATE_NOOP("Gaps", "Decision"),
    QT_TRANSLATE_NOOP("Gaps", "Delivered"), QT_TRANSLATE_NOOP("Gaps", "Published"),
    QT_TRANSLATE_NOOP("Gaps", "Needed by"), QT_TRANSLATE_NOOP("Gaps", "Needed by"),
    QT_TRANSLATE_NOOP("Gaps", "Needed by"), QT_TRANSLATE_NOOP("Gaps", "Written on"),
};

constexpr std::array<const char *, codesOf<GapState>.size()> stateWords{
    QT_TRANSLATE_NOOP("Gaps", "possible"),       QT_TRANSLATE_NOOP("Gaps", "confirmed"),
    QT_TRANSLATE_NOOP("Gaps", "question asked"), QT_TRANSLATE_NOOP("Gaps", "solved"),
    QT_TRANSLATE_NOOP("Gaps", "accepted"),
};

constexpr std::array<const char *, codesOf<GapNature>.size()> natureWords{
    QT_TRANSLATE_NOOP("Gaps", "no knowledge"),  QT_TRANSLATE_NOOP("Gaps", "no overview"),
    QT_TRANSLATE_NOOP("Gaps", "weak evidence"), QT_TRANSLATE_NOOP("Gaps", "out of date"),
    QT_TRANSLATE_NOOP("Gaps", "other context"), QT_TRANSLATE_NOOP("Gaps", "not connected"),
    QT_TRANSLATE_NOOP("Gaps", "not used"),
};

/// Only words with %n have a form per number; others are not found when they are asked for with one.
QString gapWords(const char *words, int number = -1)
{
    const bool saysNumber = QLatin1StringView(words).contains(QLatin1StringView("%n"));
    return QCoreApplication::translate("Gaps", words, nullptr, saysNumber ? number : -1);
}

/// What its writer said, and with which record it came up.
QString writtenReason(const Gap &gap, const QStringList &involved)
{
    if (involved.isEmpty())
        return gap.why;
    QString origin = gapWords(gapKindWords[size_t(GapKind::ByHand)].reason);
    return endedSentence(gap.why) + u' ' +
           origin.replace(QLatin1StringView("%1"), involved.join(QStringLiteral(", ")));
}

} // namespace

QString endedSentence(const QString &text)
{
    static constexpr QStringView ends = u".?!…:;";
    const QString typed = text.trimmed();
    return typed.isEmpty() || ends.contains(typed.back()) ? typed : typed + u'.';
}

QString label(GapKind kind)
{
    return gapWords(gapKindWords[size_t(kind)].label);
}

QString shortLabel(GapKind kind)
{
    return gapWords(shortKindWords[size_t(kind)]);
}

QString label(GapState state)
{
    return gapWords(stateWords[size_t(state)]);
}

QString label(GapNature nature)
{
    return gapWords(natureWords[size_t(nature)]);
}

QString label(SinceKept change)
{
    switch (change) {
    case SinceKept::Same:
        return gapWords(QT_TRANSLATE_NOOP("Gaps", "the same"));
    case SinceKept::Fresh:
        return gapWords(QT_TRANSLATE_NOOP("Gaps", "new"));
    case SinceKept::Moved:
        return gapWords(QT_TRANSLATE_NOOP("Gaps", "other kind"));
    }
    Q_UNREACHABLE();
}

QString gapReason(const Gap &gap, const QStringList &involved, Language language)
{
    if (gap.kind == GapKind::ByHand)
        return writtenReason(gap, involved);
    if (!gap.isFound)
        return gapWords(QT_TRANSLATE_NOOP("Gaps", "The rule does not find this gap any more."));
    const GapKindWords &words = gapKindWords[size_t(gap.kind)];
    const bool isDateless = words.reasonWithoutDate && !gap.date.isValid();
    QString reason = gapWords(isDateless ? words.reasonWithoutDate : words.reason, gap.number);
    reason.replace(QLatin1StringView("%3"), QString::number(gap.number));
    reason.replace(QLatin1StringView("%2"), QString::number(gap.total));
    if (gap.kind == GapKind::StudyUnused && gap.total > 0)
        reason += u' ' + gapWords(QT_TRANSLATE_N_NOOP("Gaps", "It is linked to %n question(s)."), gap.total);
    if (!gap.elsewhere.isEmpty())
        reason +=
            u' ' + gapWords(QT_TRANSLATE_NOOP("Gaps", "Another unit has studies for a question like it."));
    return reason.replace(QLatin1StringView("%1"), // last: a name may hold a percent sign
                          involved.isEmpty() ? gapDateText(gap.date, gap.issued, language)
                                             : involved.join(QStringLiteral(", ")));
}

QString solvedProposal(Kind followUp)
{
    return followUp == Kind::ResearchProject
               ? gapWords(QT_TRANSLATE_NOOP("Gaps", "The project has delivered a study: solved?"))
               : gapWords(QT_TRANSLATE_NOOP("Gaps", "The question has an answer: solved?"));
}

QString goneProposal()
{
    return gapWords(QT_TRANSLATE_NOOP("Gaps", "The rule does not find it any more: solved?"));
}

QString gapSearchText(const GapSearch &search, Language language)
{
    const QString day = longDate(search.on, language);
    if (search.units.isEmpty())
        return gapWords(QT_TRANSLATE_NOOP("Gaps", "Looked in the bank of %1, on %2: it has no studies yet."))
            .arg(search.bank, day);
    const QString where =
        gapWords(QT_TRANSLATE_N_NOOP("Gaps", "Looked in the bank of %1, in %n study(ies) of %2, on %3."),
                 int(search.studies))
            .arg(search.bank, search.units.join(QStringLiteral(", ")), day);
    if (search.terms.isEmpty())
        return where;
    const QString sought = gapWords(QT_TRANSLATE_NOOP("Gaps", "For: %1, and words like these."))
                               .arg(search.terms.join(QStringLiteral(", ")));
    return where + u' ' + sought;
}

QString gapDateWords(GapKind kind)
{
    return gapWords(dateHeads[size_t(kind)]);
}

QString gapDateText(QDate date, const PartialDate &issued, Language language)
{
    return issued.isEmpty() ? longDate(date, language) : longDate(issued, language);
}

QString gapWhen(const Gap &gap, Language language)
{
    const QString date = gapDateText(gap.date, gap.issued, language);
    return date.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(gapDateWords(gap.kind), date);
}

QString gapStep(GapKind kind)
{
    return gapWords(gapKindWords[size_t(kind)].step);
}

QString goneStep(bool isBeingResearched)
{
    return isBeingResearched ? gapWords(QT_TRANSLATE_NOOP("Gaps", "Wait for the results of the project"))
                             : gapWords(QT_TRANSLATE_NOOP("Gaps", "Say whether the gap is solved"));
}

} // namespace kb
