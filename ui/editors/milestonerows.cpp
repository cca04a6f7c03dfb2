// SPDX-License-Identifier: EUPL-1.2
#include "editors/milestonerows.h"

#include "bank/children.h"
#include "editors/childparts.h"
#include "jobs/dossieroverviewjob.h"
#include "report/labels.h"

namespace kb {

namespace {

/// A field of a moment of decision as a part of its row.
RowPart momentPart(FieldId id, int line, const QString &wanted = {}, const Value &first = {})
{
    const FieldInfo *field = recordTypeOf<DossierMilestone>.field(id);
    return {
        .key = QLatin1StringView(field->name),
        .label = fieldLabel(Kind::DossierMilestone, id),
        .make =
            [field](const auto &edited) { return makeFieldEditor(Kind::DossierMilestone, *field, edited); },
        .line = line,
        .need = field->need,
        .wanted = wanted,
        .first = first};
}

} // namespace

// The numbers are the fields of model/dossiermilestone.h.
MilestoneRows::MilestoneRows(QWidget *parent)
    : PartRows({.row = tr("Decision moment %1"),
                .add = tr("&Add decision moment"),
                .nothing = tr("No decision moments yet."),
                .next = tr("Add when something is decided.")},
               {momentPart(11, 0, tr("Write a date, such as 1 Mar 2026.")),
                momentPart(12, 1, tr("Write what is decided.")),
                momentPart(13, 2, {}, Codec<QString>::to(DossierMilestone().kind)),
                momentPart(14, 2, {}, Codec<Certainty>::to(Certainty::Vast))},
               parent)
{
    keepOrder(); // by date
}

Result<> MilestoneRows::load(Bank &bank, const Uid &dossier)
{
    m_shown.clear();
    if (!dossier.isNull()) {
        const auto moments = milestonesOf(bank, dossier);
        if (!moments)
            return moments.error();
        m_shown = *moments;
    }
    show(partRowsOf(m_shown));
    return {};
}

Result<> MilestoneRows::write(Bank &bank, Write &write, const Uid &dossier) const
{
    QList<DossierMilestone> moments = partsOfRows<DossierMilestone>(rows());
    for (DossierMilestone &moment : moments)
        moment.dossier = dossier;
    return writeChildren(bank, write, moments, m_shown);
}

} // namespace kb
