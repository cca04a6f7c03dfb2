// SPDX-License-Identifier: EUPL-1.2
#include "wording/decisionwords.h"

#include "report/gapwords.h"
#include "report/labels.h"
#include "text/capital.h"
#include "wording/overlapmarks.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr qsizetype MostCodesOfGroup = 3;

QString decisionWords(const char *words)
{
    return QCoreApplication::translate("Columns", words);
}

constexpr std::array<const char *, codesOf<DecisionAbout>.size()> aboutWords{
    QT_TRANSLATE_NOOP("Columns", "Pair"),      QT_TRANSLATE_NOOP("Columns", "Group of questions"),
    QT_TRANSLATE_NOOP("Columns", "Gap"),       QT_TRANSLATE_NOOP("Columns", "Gap map"),
    QT_TRANSLATE_NOOP("Columns", "Agreement"),
};

constexpr std::array<const char *, codesOf<NotedSaying>.size()> sayingWords{
    QT_TRANSLATE_NOOP("Columns", "Not needed"),
    QT_TRANSLATE_NOOP("Columns", "Needed after all"),
    QT_TRANSLATE_NOOP("Columns", "No gap"),
    QT_TRANSLATE_NOOP("Columns", "A gap after all"),
    QT_TRANSLATE_NOOP("Columns", "Something else lacks"),
    QT_TRANSLATE_NOOP("Columns", "What lacks is as proposed"),
    QT_TRANSLATE_NOOP("Columns", "Written down"),
    QT_TRANSLATE_NOOP("Columns", "Taken off the list"),
};

constexpr std::array<const char *, codesOf<AgreementTurn>.size()> turnWords{
    QT_TRANSLATE_NOOP("Columns", "Agreed"),         QT_TRANSLATE_NOOP("Columns", "Begun"),
    QT_TRANSLATE_NOOP("Columns", "Ready"),          QT_TRANSLATE_NOOP("Columns", "Lapsed"),
    QT_TRANSLATE_NOOP("Columns", "Taken up again"),
};

/// That the pair is shown always or never, or that this was taken back.
QString shownRuleText(std::optional<ShowRule> rule)
{
    return rule ? label(*rule) : decisionWords(QT_TRANSLATE_NOOP("Columns", "Shown as its level says"));
}

QString notedText(const NotedDecision &noted)
{
    QStringList words;
    if (noted.state)
        words.append(withCapital(label(*noted.state)));
    if (noted.saying)
        words.append(noted.nature ? QStringLiteral("%1: %2").arg(label(*noted.saying), label(*noted.nature))
                                  : label(*noted.saying));
    if (noted.turn)
        words.append(label(*noted.turn));
    if (noted.answer)
        words.append(label(*noted.answer));
    return words.join(QStringLiteral(" · "));
}

QString decidedText(const DecisionLine &line)
{
    if (!line.noted)
        return line.isRule ? shownRuleText(line.verdict.showRule)
                           : stateText(line.verdict.state, line.verdict.snoozeUntil);
    return notedText(*line.noted);
}

/// "DGKR-VRG-02, DGRO-VRG-06, DGVB-VRG-03 and 2 more".
QString codesOfGroup(const QList<Headline> &questions)
{
    QStringList codes;
    for (const Headline &question : questions.first(std::min(MostCodesOfGroup, questions.size())))
        codes.append(codeOrTitle(question));
    const qsizetype more = questions.size() - codes.size();
    const QString named = codes.join(QStringLiteral(", "));
    return more > 0 ? QCoreApplication::translate("Columns", "%1 and %n more", nullptr, int(more)).arg(named)
                    : named;
}

/// Its title, or how its only record is called.
QString titleOrRecord(const DecisionLine &line)
{
    return line.title.isEmpty() ? codeOrTitle(line.records.value(0)) : line.title;
}

} // namespace

QString label(DecisionAbout about)
{
    return decisionWords(aboutWords[size_t(about)]);
}

QString label(NotedSaying saying)
{
    return decisionWords(sayingWords[size_t(saying)]);
}

QString label(AgreementTurn turn)
{
    return decisionWords(turnWords[size_t(turn)]);
}

QString decisionSubject(const DecisionLine &line)
{
    switch (line.about()) {
    case DecisionAbout::Pair:
        return line.pair();
    case DecisionAbout::Group:
        return line.title.isEmpty() ? codesOfGroup(line.records) : line.title;
    case DecisionAbout::Gap: {
        const bool isSaid = line.noted->saying == NotedSaying::WrittenDown; // by what was decided
        const bool hasKind = line.noted->gapKind && !isSaid;
        QStringList words{hasKind ? label(*line.noted->gapKind) : QString(), titleOrRecord(line)};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    case DecisionAbout::MapRow:
        return titleOrRecord(line);
    case DecisionAbout::Agreement:
        return QStringLiteral("%1 · %2").arg(line.title, codesOfGroup(line.records));
    }
    return {};
}

QString decisionTitles(const DecisionLine &line)
{
    QStringList titles;
    for (const Headline &record : line.noted ? line.records : QList<Headline>{line.a, line.b})
        titles.append(record.title);
    titles.removeAll(QString());
    return titles.join(u'\n');
}

QString decisionText(const DecisionLine &line)
{
    const QString decided = decidedText(line);
    if (!line.isLapsed)
        return decided;
    return QStringLiteral("%1 · %2").arg(decisionWords(QT_TRANSLATE_NOOP("Columns", "Lapsed")), decided);
}

QString decisionReason(const DecisionLine &line)
{
    if (line.noted)
        return line.noted->said.reason;
    QStringList words;
    if (line.verdict.reasonCode)
        words.append(label(*line.verdict.reasonCode));
    words << line.verdict.reasonText << line.verdict.remark;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace kb
