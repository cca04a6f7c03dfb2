// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

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
    Collections,
    OtherBanks,
    Trash,
    Log,
    Settings,
    Tour,
    Help,
    About,
};

/// Part of the settings of keys, so they never change.
template <>
inline constexpr auto codesOf<Command> = codes("new_bank", "open_bank", "make_copy", "restore_copy",
                                               "properties", "quit", "undo", "redo", "filter", "search",
                                               "larger", "smaller", "normal_size", "back", "forward",
                                               "next_tab", "previous_tab", "next_pane", "previous_pane",
                                               "next_hit", "previous_hit", "collections", "other_banks",
                                               "trash", "log", "settings", "tour", "help", "about");

/// What can only be done in a bank.
inline constexpr std::array bankCommands{Command::MakeCopy,     Command::Properties,  Command::Undo,
                                         Command::Redo,         Command::Filter,      Command::Search,
                                         Command::NextTab,      Command::PreviousTab, Command::NextPane,
                                         Command::PreviousPane, Command::NextHit,     Command::PreviousHit,
                                         Command::Trash,        Command::Log,         Command::Tour,
                                         Command::Collections,  Command::OtherBanks};

/// Does what can only be done in a bank; false for another command.
bool carryOut(Command command, BankView &bank, SearchField &search);

} // namespace kb
