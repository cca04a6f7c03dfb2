// SPDX-License-Identifier: EUPL-1.2
#include "papers/gapchangepaper.h"

#include "papers/paperparts.h"
#include "report/gapwords.h"
#include "wording/datetext.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct GapChangeWording
{
    Q_DECLARE_TR_FUNCTIONS(GapChangePaper)
};

QString kindInChange(const ReportedChange::Line &line)
{
    return line.before ? GapChangeWording::tr("%1, was: %2").arg(label(line.kind), label(*line.before))
                       : label(line.kind);
}

void addChangedGaps(Paper &paper, const QString &heading, const QList<ReportedChange::Line> &lines)
{
    addItems(paper, heading, lines, [](const ReportedChange::Line &line) {
        return PaperParagraph{{line.what}, {QStringLiteral(" · ") + kindInChange(line), Emphasis::Quiet}};
    });
}

} // namespace

Paper gapChangePaper(const ReportedChange &change)
{
    Paper paper;
    paper.title = GapChangeWording::tr("What changed since %1").arg(dateText(change.since));
    paper.facts = factsLine({gapChangeCounts(change)});
    addChangedGaps(paper, GapChangeWording::tr("New"), change.fresh);
    addChangedGaps(paper, GapChangeWording::tr("Of another kind now"), change.moved);
    addChangedGaps(paper, GapChangeWording::tr("Gone"), change.gone);
    return paper;
}

} // namespace kb
