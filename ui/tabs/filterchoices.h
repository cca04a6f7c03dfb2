// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "widgets/filterbar.h"

#include <QSet>

namespace kb {

class Bank;
class Changes;
class Workspace;

/// What a bank has to choose from, by key of the filter.
using FilterChoices = QMap<QString, QList<Choice>>;

/// Keeps what a bar offers as the bank has it: reads it beside the window, at first and after each change.
class ChoiceReader : public QObject
{
    Q_OBJECT

public:
    using Read = FilterChoices (*)(Bank &bank);

    /// `kinds`: records by which the choices change. Lives as long as the bar.
    ChoiceReader(Workspace &workspace, FilterBar &bar, Read read, const QSet<Kind> &kinds);

private:
    void follow(const Changes &changes);
    void offer();

    Workspace &m_workspace;
    FilterBar &m_bar;
    Read m_read;
    QSet<Kind> m_kinds;
};

} // namespace kb
