// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "frame/dialogframe.h"
#include "jobs/networkmerge.h"
#include "model/field.h"

#include <array>

class QButtonGroup;

namespace kb {

class Form;
class TextLabel;
class Workspace;

/// Two persons, or two institutes, of which one goes into the other.
struct MergePair
{
    Kind kind = Kind::None;
    std::array<Headline, 2> records;
    std::array<bool, 2> mayChange{}; ///< whether this bank may change the one or the other
};

/// Shows two records beside each other: which one stays, and what it takes over of the other, field by field.
class MergeDialog : public DialogFrame
{
    Q_OBJECT

public:
    MergeDialog(Workspace &workspace, const MergePair &pair, QWidget *parent = nullptr);

    const Uid &gone() const { return m_pair.records[1 - size_t(staying())].uid; }
    const Uid &survivor() const { return m_pair.records[size_t(staying())].uid; }
    /// What the survivor takes over.
    Values taken() const;

private:
    /// The ways in which a field can be filled: as the one has it, as the other has it, or both together.
    struct Row
    {
        const FieldInfo *field = nullptr;
        std::array<Value, 2> values;
        Value proposed;
        QButtonGroup *ways = nullptr;

        void propose(const Value &value, bool mayChange);
    };

    int staying() const;
    void buildStaying();
    void buildRows();
    void addRow(const MergeChoice &choice);
    /// Beside each other in one field of the form.
    QButtonGroup *addWays(const QString &label, const QStringList &texts, const QString &help = {});
    void propose();

    Workspace &m_workspace;
    MergePair m_pair;
    Form *m_form;
    TextLabel *m_note;
    QButtonGroup *m_staying = nullptr;
    QList<Row> m_rows;
};

} // namespace kb
