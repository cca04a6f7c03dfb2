// SPDX-License-Identifier: EUPL-1.2
#include "editors/consultationform.h"

#include "editors/bankchoices.h"
#include "editors/celltable.h"
#include "editors/recordvalues.h"
#include "model/advice.h"

namespace kb {

namespace {

QList<CellColumn> consultationColumns(Bank &bank)
{
    return {{ConsultationForm::tr("Unit"), CellHolds::Choice, 4, unitChoices(bank)},
            {ConsultationForm::tr("Date"), CellHolds::Date, 2},
            {ConsultationForm::tr("Position"), CellHolds::Choice, 3, codeChoices<Standpoint>()},
            {ConsultationForm::tr("Remark"), CellHolds::Text, 4}};
}

} // namespace

ConsultationForm::ConsultationForm(Bank &bank, QWidget *parent)
    : RecordForm(recordTypeOf<Advice>, parent)
    , m_rows(new CellTable(tr("Consulted"), consultationColumns(bank)))
{
    m_rows->offerAdding(tr("Add consultation"));
    m_rows->sayWhenEmpty(tr("Nobody was asked yet."), tr("Add which unit you ask."));
    addField({.label = tr("Who was asked about it, and what they think")}, m_rows);
    connect(m_rows, &CellTable::changed, this, &RecordForm::edited);
}

void ConsultationForm::showConsulted(const QList<Consultation> &consulted)
{
    QList<CellRow> rows;
    for (const Consultation &one : consulted)
        rows.append(
            {one.uid,
             {},
             {textOf(one.unit), one.date.toString(Qt::ISODate), QString(codeOf(one.position)), one.remark}});
    m_rows->setRows(rows);
}

QList<Consultation> ConsultationForm::consulted(const QList<Consultation> &shown) const
{
    QList<Consultation> all;
    for (const CellRow &row : m_rows->rows()) {
        const auto known = std::ranges::find(shown, row.record, &Consultation::uid);
        Consultation one = row.record.isNull() || known == shown.end() ? Consultation() : *known;
        one.unit = Uid(row.cells[0]);
        one.date = QDate::fromString(row.cells[1], Qt::ISODate);
        one.position = fromCode<Standpoint>(row.cells[2]).value_or(Standpoint::GeenReactie);
        one.remark = row.cells[3];
        if (!one.unit.isNull())
            all.append(one);
    }
    return all;
}

void ConsultationForm::setFormAccess(Access access)
{
    m_rows->setAccess(access);
}

} // namespace kb
