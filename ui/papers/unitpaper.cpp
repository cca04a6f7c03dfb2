// SPDX-License-Identifier: EUPL-1.2
#include "papers/unitpaper.h"

#include "model/knowledgequestion.h"
#include "models/unitcolumns.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "report/mail.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct UnitPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(UnitPaper)
};

QString unitCounts(const UnitHoldings &held)
{
    return placeLine(
        {held.studies > 0 ? UnitPaperWording::tr("%n study(s)", nullptr, held.studies) : QString(),
         held.questions > 0 ? UnitPaperWording::tr("%n question(s)", nullptr, held.questions) : QString(),
         held.signals_ > 0 ? UnitPaperWording::tr("%n signal(s)", nullptr, held.signals_) : QString(),
         held.projects > 0 ? UnitPaperWording::tr("%n project(s)", nullptr, held.projects) : QString(),
         held.dossiers > 0 ? UnitPaperWording::tr("%n dossier(s)", nullptr, held.dossiers) : QString()});
}

/// Of a unit that only holds what is below it, nothing of its own is told.
void addHoldings(Paper &paper, const UnitSummary &unit)
{
    if (!unit.ownsNothing())
        addText(paper, UnitPaperWording::tr("In this knowledge bank"), unitCounts(unit));
    if (unit.within.lastChange.isValid() && unitCounts(unit.within) != unitCounts(unit))
        addText(paper, UnitPaperWording::tr("With the units below it"), unitCounts(unit.within));
}

PaperParagraph unitMembersLine(const QList<UnitMember> &members)
{
    PaperParagraph line;
    for (const UnitMember &member : members) {
        if (!line.isEmpty())
            line.append({QStringLiteral(", ")});
        line.append({member.name, Emphasis::None, recordLink(member.uid)});
    }
    return line;
}

QString unitAudiencesText(const QList<UnitAudience> &audiences)
{
    const FieldInfo *field = recordTypeOf<KnowledgeQuestion>.field(QLatin1StringView("audience"));
    QStringList parts;
    for (const UnitAudience &audience : audiences)
        parts.append(QStringLiteral("%1 (%2)")
                         .arg(codeLabel(Kind::KnowledgeQuestion, field->id, audience.code))
                         .arg(audience.questions));
    return parts.join(QStringLiteral(", "));
}

} // namespace

/// The names of the units above it say where it stands.
Paper unitPaper(const UnitSummary &unit)
{
    Paper paper;
    paper.place = placeLine({unit.above.join(QStringLiteral(" › ")), unit.code});
    paper.title = unit.name.isEmpty() ? unit.code : unit.name;
    const QString age = unit.age < 0 ? UnitPaperWording::tr("Nothing of it is here yet.")
                                     : UnitPaperWording::tr("Last change: %1").arg(unitAgeText(unit));
    paper.facts = factsLine({unit.knowledgeGroup, age});
    addHoldings(paper, unit);
    if (!unit.mailbox.isEmpty())
        paper.sections.append({.heading = UnitPaperWording::tr("Mailbox"),
                               .paragraphs = {{{unit.mailbox, Emphasis::None, mailLink(unit.mailbox)}}}});
    if (!unit.members.isEmpty())
        paper.sections.append({.heading = UnitPaperWording::tr("Knowledge officers"),
                               .paragraphs = {unitMembersLine(unit.members)}});
    addText(paper, UnitPaperWording::tr("Questions for"), unitAudiencesText(unit.audiences));
    return paper;
}

} // namespace kb
