// SPDX-License-Identifier: EUPL-1.2
#include "papers/organisationpaper.h"

#include "model/knowledgequestion.h"
#include "papers/paperparts.h"
#include "report/labels.h"
#include "wording/recordlink.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct OrganisationPaperWording
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationPaper)
};

QString unitCounts(const UnitSummary &unit)
{

    return placeLine(
        {unit.studies > 0 ? OrganisationPaperWording::tr("%n study(s)", nullptr, unit.studies) : QString(),
         unit.questions > 0 ? OrganisationPaperWording::tr("%n question(s)", nullptr, unit.questions)
                            : QString(),
         unit.signals_ > 0 ? OrganisationPaperWording::tr("%n signal(s)", nullptr, unit.signals_) : QString(),
         unit.projects > 0 ? OrganisationPaperWording::tr("%n project(s)", nullptr, unit.projects)
                           : QString(),
         unit.dossiers > 0 ? OrganisationPaperWording::tr("%n dossier(s)", nullptr, unit.dossiers)
                           : QString()});
}

/// How old what we have is: "changed 41 days ago".
QString unitAge(const UnitSummary &unit, const QDateTime &now)
{
    if (unit.ownsNothing())
        return OrganisationPaperWording::tr("nothing here yet");
    const auto days = int(unit.lastChange.daysTo(now));
    return days < 1 ? OrganisationPaperWording::tr("changed today")
                    : OrganisationPaperWording::tr("changed %n day(s) ago", nullptr, days);
}

PaperParagraph unitMembersLine(const QList<UnitMember> &members)
{
    PaperParagraph line{{OrganisationPaperWording::tr("Knowledge officers: "), Emphasis::Quiet}};
    for (const UnitMember &member : members) {
        if (line.size() > 1)
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

/// The names of the units above it say where it stands, also to who does not see an indent.
PaperSection unitSection(const UnitSummary &unit, const QString &above, const QDateTime &now)
{
    const QString name =
        unit.name == unit.code ? unit.code : QStringLiteral("%1 %2").arg(unit.code, unit.name);
    PaperSection section{.heading = placeLine({above, name})};
    section.paragraphs.append(factsLine({unit.knowledgeGroup, unitCounts(unit), unitAge(unit, now)}));
    if (!unit.mailbox.isEmpty())
        section.paragraphs.append(
            {{unit.mailbox, Emphasis::None, QUrl(QStringLiteral("mailto:") + unit.mailbox)}});
    if (!unit.members.isEmpty())
        section.paragraphs.append(unitMembersLine(unit.members));
    if (const QString audiences = unitAudiencesText(unit.audiences); !audiences.isEmpty())
        section.paragraphs.append(
            {{OrganisationPaperWording::tr("Questions for: "), Emphasis::Quiet}, {audiences}});
    return section;
}

} // namespace

Paper organisationPaper(const QList<UnitSummary> &units, const QDateTime &now)
{
    Paper paper;
    paper.title = OrganisationPaperWording::tr("Organisation");
    if (units.isEmpty())
        paper.facts = factsLine({OrganisationPaperWording::tr("There is no unit in this bank.")});
    QStringList above;
    for (const UnitSummary &unit : units) {
        above.resize(unit.depth);
        paper.sections.append(unitSection(unit, above.join(QStringLiteral(" › ")), now));
        above.append(unit.code);
    }
    return paper;
}

} // namespace kb
