// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/recordfinder.h"

namespace kb {

/// Finds records and hands each that is chosen over; it is empty again then.
class SourcePicker : public RecordFinder
{
    Q_OBJECT

public:
    SourcePicker(Workspace &workspace, const QList<Kind> &kinds, Words words, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `record` is null for words that were taken as they are.
    void picked(const kb::Uid &record, const QString &name);

protected:
    void take(const Uid &record, const QString &name) override;
};

} // namespace kb
