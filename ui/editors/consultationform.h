// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/recordform.h"
#include "model/consultation.h"

namespace kb {

class Bank;
class CellTable;

/// Who was asked about an advice, and what they think. It has no fields of the record.
class ConsultationForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ConsultationForm(Bank &bank, QWidget *parent = nullptr);

    /// Does not count as an edit.
    void showConsulted(const QList<Consultation> &consulted);
    /// What the rows say; what no row shows of a consultation stays as in `shown`.
    QList<Consultation> consulted(const QList<Consultation> &shown) const;
    void setFormAccess(Access access);

private:
    CellTable *m_rows;
};

} // namespace kb
