// SPDX-License-Identifier: EUPL-1.2
#include "frame/trashdialog.h"

#include "frame/historydialog.h"
#include "report/labels.h"
#include "widgets/emptystate.h"
#include "wording/datetext.h"
#include "wording/errortext.h"
#include "wording/plaintext.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int TrashWidth = 100; ///< digits
constexpr int TrashLines = 28;
constexpr int TrashRowAir = 8;
constexpr int LineOfItem = Qt::UserRole;

} // namespace

TrashDialog::TrashDialog(Workspace &workspace, QWidget *parent)
    : DialogFrame(tr("Trash"), parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget)
    , m_nothing(new EmptyState)
    , m_restore(addOther(tr("&Put back")))
    , m_remove(addOther(tr("&Remove for good…")))
{
    buildList();
    m_nothing->say(tr("The trash is empty."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    content()->addWidget(m_stack);
    addLeave(tr("&Close"))->setFocus();
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restore);
    connect(m_remove, &QPushButton::clicked, this, &TrashDialog::removeForGood);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &TrashDialog::reload);
    followSelection();
    reload();
}

void TrashDialog::buildList()
{
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Record"), tr("Kind"), tr("Who"), tr("When")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch); // the name of the record
    openWith(TrashWidth, TrashLines);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TrashDialog::followSelection);
    connect(m_list, &QTreeWidget::itemActivated, this, &TrashDialog::showCurrent);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &TrashDialog::showMenu);
}

void TrashDialog::reload()
{
    m_workspace.reads().run(
        this, [](JobContext &context) { return TrashList(context.bank).lines(); },
        [this](const Result<QList<TrashLine>> &lines) { showLines(lines); });
}

void TrashDialog::showLines(const Result<QList<TrashLine>> &lines)
{
    m_list->clear();
    m_lines = lines ? *lines : QList<TrashLine>();
    QList<QTreeWidgetItem *> items;
    for (const TrashLine &line : std::as_const(m_lines)) {
        auto *item = new QTreeWidgetItem(
            {nameOf(line.line), kindLabel(line.line.kind), line.who, datedMomentText(line.when)});
        item->setData(0, LineOfItem, items.size());
        items.append(item);
        item->setToolTip(0, plainToolTip(line.line.title));
        item->setSizeHint(0, {0, fontMetrics().height() + TrashRowAir});
    }
    m_list->addTopLevelItems(items);
    m_nothing->say(lines ? tr("The trash is empty.") : errorText(lines.error()));
    m_stack->setCurrentWidget(m_lines.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_list);
    if (!m_lines.isEmpty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->setFocus();
    }
    followSelection();
}

void TrashDialog::followSelection()
{
    const bool canChange = !m_isWriting && !selected().isEmpty() && !m_workspace.isReadOnly();
    m_restore->setEnabled(canChange);
    m_remove->setEnabled(canChange);
}

QList<TrashLine> TrashDialog::selected() const
{
    QList<TrashLine> lines;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        lines.append(m_lines.at(item->data(0, LineOfItem).toInt()));
    return lines;
}

void TrashDialog::showCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        showHistoryOf(m_workspace, {m_lines.at(item->data(0, LineOfItem).toInt()).line.uid}, this);
}

void TrashDialog::showMenu(const QPoint &place)
{
    QMenu menu(this);
    menu.addAction(tr("&Show what happened to it"), this, &TrashDialog::showCurrent);
    for (QPushButton *button : {m_restore, m_remove})
        menu.addAction(button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

void TrashDialog::restore()
{
    const auto count = int(selected().size());
    write({.act = QStringLiteral("restore"),
           .course = &TrashList::restore,
           .running = tr("Putting %n record(s) back", nullptr, count),
           .done = tr("%n record(s) put back.", nullptr, count)});
}

void TrashDialog::removeForGood()
{
    const auto count = int(selected().size());
    if (isSure(count))
        write({.act = QStringLiteral("empty_trash"),
               .course = &TrashList::empty,
               .running = tr("Removing %n record(s) for good", nullptr, count),
               .done = tr("%n record(s) removed for good.", nullptr, count)});
}

bool TrashDialog::isSure(int count)
{
    QMessageBox box(QMessageBox::Warning, tr("Remove for good"),
                    tr("Remove %n record(s) for good?", nullptr, count), QMessageBox::NoButton, this);
    box.setInformativeText(tr("What you remove is in no list any more, not in the trash either. What was "
                              "written about it stays in the log."));
    box.setTextFormat(Qt::PlainText);
    const auto *remove = box.addButton(tr("&Remove for good"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == remove;
}

/// Beside the window, as there may be thousands; it ends as well when the dialog is closed meanwhile.
void TrashDialog::write(const TrashStep &step)
{
    const QList<TrashLine> lines = selected();
    if (lines.isEmpty() || m_isWriting)
        return;
    const StepLabel label{.act = step.act,
                          .kind = lines.first().line.kind,
                          .count = int(lines.size()),
                          .subject = lines.size() == 1 ? lines.first().line.code : QString()};
    setWriting(true);
    m_workspace.runJob(
        step.running, &m_workspace,
        [label, lines, course = step.course](JobContext &context) {
            return context.bank.write(label, [&](Write &write) {
                return (TrashList(context.bank).*course)(write, lines, context.progress, context.stop);
            });
        },
        [dialog = QPointer(this), &workspace = m_workspace, done = step.done](const Result<> &written) {
            if (dialog)
                dialog->setWriting(false);
            if (!written)
                return workspace.sayError(written.error());
            workspace.sayDone(done);
        });
}

void TrashDialog::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    followSelection();
}

} // namespace kb
