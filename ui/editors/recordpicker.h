// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"
#include "editors/recordfinder.h"

namespace kb {

/// Finds records and keeps the one that is chosen, by its name.
class RecordPicker : public RecordFinder
{
    Q_OBJECT

public:
    RecordPicker(Workspace &workspace, const QList<Kind> &kinds, QWidget *parent = nullptr);

    /// Null while nothing is chosen.
    const Uid &record() const { return m_record; }
    void setRecord(const Uid &record);
    /// True for a chosen record and for nothing at all.
    bool isAcceptable() const;
    /// What to say beside one that is not.
    static QString wanted();

Q_SIGNALS:
    void changed();

protected:
    void take(const Uid &record, const QString &name) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void forget();

    Uid m_record;
};

/// A reference to a record of these kinds, whatever the size of the bank.
FieldEditor makeRecordPicker(Workspace &workspace, const QList<Kind> &kinds,
                             const std::function<void()> &edited);

} // namespace kb
