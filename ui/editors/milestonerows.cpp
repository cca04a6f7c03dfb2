// SPDX-License-Identifier: EUPL-1.2
#include "editors/milestonerows.h"

#include "jobs/dossieroverviewjob.h"
#include "report/labels.h"

namespace kb {

namespace {

/// A field of a moment of decision as a cell of its row.
RowCell momentCell(FieldId id, const QString &wanted, const Value &first)
{
    const FieldInfo *field = recordTypeOf<DossierMilestone>.field(id);
    return {
        .text = {.label = fieldLabel(Kind::DossierMilestone, id), .need = field->need},
        .make =
            [field](const auto &edited) { return makeFieldEditor(Kind::DossierMilestone, *field, edited); },
        .wanted = wanted,
        .first = first};
}

EditedRow rowOfMoment(const DossierMilestone &moment)
{
    return {moment.uid,
            {Codec<QDate>::to(moment.date), Codec<QString>::to(moment.label), Codec<QString>::to(moment.kind),
             Codec<Certainty>::to(moment.certainty)}};
}

/// The moment with what the row says; the kind that is left empty is "other".
DossierMilestone momentOfRow(DossierMilestone moment, const EditedRow &row)
{
    const QString kind = row.values.at(2).toString();
    moment.date = Codec<QDate>::from(row.values.at(0));
    moment.label = row.values.at(1).toString();
    moment.kind = kind.isEmpty() ? DossierMilestone().kind : kind;
    moment.certainty = Codec<Certainty>::from(row.values.at(3));
    return moment;
}

Result<> writeMoment(const Records<DossierMilestone> &records, Write &write, const DossierMilestone &moment,
                     const std::optional<DossierMilestone> &before)
{
    if (before)
        return records.update(write, moment, *before);
    const auto made = records.insert(write, moment);
    return made ? Result<>() : made.error();
}

} // namespace

// The numbers are the fields of model/dossiermilestone.h.
MilestoneRows::MilestoneRows(QWidget *parent)
    : RowsEdit(
          {momentCell(11, tr("Write a date, such as 1-9-2026."), {nullptr}),
           momentCell(12, tr("Write what is decided."), {nullptr}),
           momentCell(13, {}, Codec<QString>::to(DossierMilestone().kind)),
           momentCell(14, {}, Codec<Certainty>::to(Certainty::Vast))},
          {.add = tr("&Add decision moment"), .remove = tr("Remove %1"), .name = tr("decision moment %1")},
          parent)
{
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
    QList<EditedRow> rows;
    for (const DossierMilestone &moment : std::as_const(m_shown))
        rows.append(rowOfMoment(moment));
    setRows(rows);
    return {};
}

Result<> MilestoneRows::write(Bank &bank, Write &write, const Uid &dossier) const
{
    const auto records = bank.records<DossierMilestone>();
    QList<DossierMilestone> gone = m_shown;
    for (const DossierMilestone &moment : edited(dossier)) {
        const auto known = std::ranges::find(gone, moment.uid, &DossierMilestone::uid);
        const auto before = known == gone.end() ? std::nullopt : std::optional(*known);
        if (auto written = writeMoment(records, write, moment, before); !written)
            return written;
        if (before)
            gone.erase(known);
    }
    for (const DossierMilestone &moment : gone) {
        if (auto removed = records.remove(write, moment.uid); !removed)
            return removed;
    }
    return {};
}

QList<DossierMilestone> MilestoneRows::edited(const Uid &dossier) const
{
    QList<DossierMilestone> moments;
    for (const EditedRow &row : rows()) {
        const auto known = std::ranges::find(m_shown, row.key, &DossierMilestone::uid);
        DossierMilestone moment = known == m_shown.end() ? DossierMilestone() : *known;
        moment.dossier = dossier;
        moments.append(momentOfRow(moment, row));
    }
    return moments;
}

} // namespace kb
