// SPDX-License-Identifier: EUPL-1.2
#include "frame/command.h"

#include "frame/bankview.h"
#include "frame/copydialogs.h"
#include "frame/logdialog.h"
#include "frame/propertiesdialog.h"
#include "frame/searchfield.h"
#include "frame/tour.h"
#include "frame/trashdialog.h"
#include "tabs/tab.h"

namespace kb {

bool carryOut(Command command, BankView &bank, SearchField &search)
{
    switch (command) {
    case Command::Properties:
        PropertiesDialog(bank.workspace(), &bank).exec();
        return true;
    case Command::MakeCopy:
        chooseAndCopy(bank.workspace(), &bank);
        return true;
    case Command::Undo:
        bank.workspace().undo();
        return true;
    case Command::Redo:
        bank.workspace().redo();
        return true;
    case Command::Filter:
        bank.currentTab().focusFilter();
        return true;
    case Command::Search:
        search.begin();
        return true;
    case Command::Back:
        bank.back();
        return true;
    case Command::Forward:
        bank.forward();
        return true;
    case Command::NextTab:
        bank.stepTab(+1);
        return true;
    case Command::PreviousTab:
        bank.stepTab(-1);
        return true;
    case Command::NextPane:
        bank.stepPane(+1);
        return true;
    case Command::PreviousPane:
        bank.stepPane(-1);
        return true;
    case Command::NextHit:
        bank.currentTab().step(+1);
        return true;
    case Command::PreviousHit:
        bank.currentTab().step(-1);
        return true;
    case Command::Collections:
        bank.showList(QStringLiteral("research"), Kind::Collection, {});
        return true;
    case Command::OtherBanks:
        bank.showList(QStringLiteral("research"), Kind::ExternalBank, {});
        return true;
    case Command::Trash:
        TrashDialog(bank.workspace(), &bank).exec();
        return true;
    case Command::Log:
        LogDialog(bank.workspace(), &bank).exec();
        return true;
    case Command::Tour:
        startTour(bank);
        return true;
    default:
        return false;
    }
}

} // namespace kb
