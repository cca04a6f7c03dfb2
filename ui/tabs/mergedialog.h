// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/mergepair.h"
#include "widgets/dialogframe.h"

class QButtonGroup;

namespace kb {

class Form;
class TextLabel;

/// Shows two records beside each other: which one stays, and what it takes over of the other, field by field.
class MergeDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit MergeDialog(const MergePair &pair, QWidget *parent = nullptr);

    const Uid &gone() const { return m_pair.records[1 - size_t(staying())].uid; }
    const Uid &survivor() const { return m_pair.records[size_t(staying())].uid; }
    /// What the survivor takes over.
    Values taken() const;

private:
    int staying() const;
    void buildStaying();
    /// The ways in which a field can be filled: as the one has it, as the other has it, or both together.
    void addRow(const MergeField &row);
    /// Beside each other in one field of the form.
    QButtonGroup *addWays(const QString &label, const QStringList &texts, const QString &help = {});
    void propose();
    QString noteText(bool mayChange) const;

    MergePair m_pair;
    Form *m_form;
    TextLabel *m_note;
    QButtonGroup *m_staying = nullptr;
    QList<QButtonGroup *> m_rows; ///< one for each field
};

} // namespace kb
