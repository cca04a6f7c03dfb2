// SPDX-License-Identifier: EUPL-1.2
#include "editors/sourcepicker.h"

namespace kb {

SourcePicker::SourcePicker(Workspace &workspace, const QList<Kind> &kinds, Words words, QWidget *parent)
    : RecordFinder(workspace, kinds, words, parent)
{
}

void SourcePicker::take(const Uid &record, const QString &name)
{
    clear();
    Q_EMIT picked(record, name);
}

} // namespace kb
