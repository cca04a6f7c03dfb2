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
    QT_TRANSLATE_NOOP("Columns", "Pair"),
    QT_TRANSLATE_NOOP("Columns", "Group of questions"),
    QT_TRANSLATE_NOOP("Columns", "Gap"),
    QT_TRANSLATE_NOOP("Columns", "Gap map"),
};

constexpr std::array<const char *, codesOf<NotedSaying>.size()> sayingWords{
    QT_TRANSLATE_NOOP("Columns", "Not needed"),
    QT_TRANSLATE_NOOP("Columns", "Needed after all"),
    QT_TRANSLATE_NOOP("Columns", "No gap"),
    QT_TRANSLATE_NOOP("Columns", "A gap after all"),
};

/// That the pair is shown always or never, or that this was taken back.
QString shownRuleText(std::optional<ShowRule> rule)
{
    return rule ? label(*rule) : decisionWords(QT_TRANSLATE_NOOP("Columns", "Shown as its level says"));
}

QString decidedText(const DecisionLine &line)
{
    if (!line.noted)
        return line.isRule ? shownRuleText(line.verdict.showRule)
                           : stateText(line.verdict.state, line.verdict.snoozeUntil);
    return line.noted->state    ? withCapital(label(*line.noted->state))
           : line.noted->saying ? label(*line.noted->saying)
                                : QString();
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

QString decisionSubject(const DecisionLine &line)
{
    switch (line.about()) {
    case DecisionAbout::Pair:
        return line.pair();
    case DecisionAbout::Group:
        return line.title.isEmpty() ? codesOfGroup(line.records) : line.title;
    case DecisionAbout::Gap: {
        QStringList words{line.noted->gapKind ? label(*line.noted->gapKind) : QString(), titleOrRecord(line)};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    case DecisionAbout::MapRow:
        return titleOrRecord(line);
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
