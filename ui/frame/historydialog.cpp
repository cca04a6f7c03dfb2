// SPDX-License-Identifier: EUPL-1.2
#include "frame/historydialog.h"

#include "bank/headlines.h"
#include "editors/historypaper.h"
#include "widgets/paperview.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int HistoryWidth = 72; ///< digits
constexpr int HistoryLines = 34;

Paper namedHistory(Bank &bank, const Uid &record)
{
    const auto lines = headlines(bank.context().db, {record});
    const Headline line = lines ? lines->value(record) : Headline{};
    const auto kind = recordKind(bank.context().db, record);
    Paper paper = historyPaper(bank, record, kind ? *kind : Kind::None);
    paper.place = paper.title;
    paper.title = nameOf(line);
    return paper;
}

} // namespace

HistoryDialog::HistoryDialog(Bank &bank, const Uid &record, QWidget *parent)
    : DialogFrame(tr("History"), parent)
{
    auto *view = new PaperView(this);
    view->setAccessibleName(windowTitle());
    view->say(namedHistory(bank, record));
    content()->addWidget(view);
    addLeave(tr("&Close"));
    openWith(HistoryWidth, HistoryLines);
    view->setFocus();
}

void showHistoryOf(Workspace &workspace, const QList<Uid> &records, QWidget *parent)
{
    HistoryDialog(workspace.bank(), records.first(), parent).exec();
}

} // namespace kb
