// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "widgets/dialogframe.h"

namespace kb {

class Bank;
class Workspace;

/// Who changed what in a record, newest first, in a window of its own.
class HistoryDialog : public DialogFrame
{
    Q_OBJECT

public:
    HistoryDialog(Bank &bank, const Uid &record, QWidget *parent = nullptr);
};

/// The history of the first of these records.
void showHistoryOf(Workspace &workspace, const QList<Uid> &records, QWidget *parent);

} // namespace kb
