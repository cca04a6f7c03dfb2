// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

class BankView;
class SearchField;

/// What the user asks of the window itself, not of a record.
enum class Command {
    NewBank,
    OpenBank,
    MakeCopy,
    RestoreCopy,
    Properties,
    Quit,
    Undo,
    Redo,
    Filter,
    Search,
    Larger,
    Smaller,
    NormalSize,
    Back,
    Forward,
    NextTab,
    PreviousTab,
    NextPane,
    PreviousPane,
    NextHit,
    PreviousHit,
    Trash,
    Log,
    Settings,
    Tour,
    Help,
    About,
};

/// Does what can only be done in a bank; false for another command.
bool carryOut(Command command, BankView &bank, SearchField &search);

} // namespace kb
