// SPDX-License-Identifier: EUPL-1.2
#include "tabs/picturepage.h"

#include "frame/printpaper.h"
#include "frame/savedrawing.h"
#include "pictures/picture.h"
#include "widgets/columnmemory.h"
#include "widgets/emptystate.h"
#include "widgets/paperview.h"
#include "widgets/recordview.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace kb {

PicturePage::PicturePage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
{
}

void PicturePage::build(Picture &picture, QWidget &frame, RecordView &table)
{
    m_picture = &picture;
    m_frame = &frame;
    m_table = &table;
    new ColumnMemory(table); // the columns that it begins with, as wide as their text; goes with the table
    for (QWidget *page : QList<QWidget *>{m_frame, m_table, m_empty})
        m_stack->addWidget(page);
    connect(m_picture, &Picture::currentChanged, this, [this] { showCurrent(); });
    connect(m_picture, &Picture::opened, this, [this] { openCurrent(); });
    connect(m_picture, &Picture::menuAsked, this, &PicturePage::showMenu);
    connect(m_table, &RecordView::currentIdChanged, this, [this] { showCurrent(); });
    connect(m_table, &RecordView::opened, this, [this] { openCurrent(); });
    connect(m_table, &RecordView::menuAsked, this, &PicturePage::showMenu);
}

void PicturePage::removePanes()
{
    delete m_stack;
    m_stack = nullptr;
}

QAction *PicturePage::addTableAction()
{
    m_asTable = addTabAction(tr("Show as &table"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, {});
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, [this] { changePane(); });
    return m_asTable;
}

QList<QAction *> PicturePage::addOutputs()
{
    m_actions.print = addTabAction(tr("&Print…"), QKeySequence::Print, [this] { print({}); });
    QAction *small = addTabAction(tr("Print on A&4…"), {}, [this] { print(doc::PaperSize::A4); });
    QAction *large = addTabAction(tr("Print on A&3…"), {}, [this] { print(doc::PaperSize::A3); });
    QAction *save = addTabAction(tr("&Save as a picture…"), Qt::CTRL | Qt::Key_E,
                                 [this] { saveDrawing(workspace(), this, drawingMaker()); });
    return {m_actions.print, small, large, save};
}

void PicturePage::print(ChosenSize size)
{
    previewPaper(workspace(), this, paperMaker(size));
}

QWidget *PicturePage::withPreview(PaperView &preview)
{
    m_previewBeside = &preview;
    fitPreview();
    preview.setAccessibleName(tr("Preview"));
    connect(&preview, &PaperView::linkFollowed, this, [this](const QUrl &link) { workspace().follow(link); });
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(&preview);
    splitter->setStretchFactor(0, 9);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

/// A picture wants all the room that there is; words that break within them cannot be read.
void PicturePage::fitPreview()
{
    constexpr int leastDigits = 24;
    m_previewBeside->setMinimumWidth(leastDigits * fontMetrics().horizontalAdvance(u'0'));
}

void PicturePage::changeEvent(QEvent *event)
{
    Tab::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_previewBeside)
        fitPreview();
}

QWidget *PicturePage::pane() const
{
    QWidget *shown = m_stack->currentWidget();
    return shown == m_frame ? m_picture : shown;
}

bool PicturePage::isTableInSight() const
{
    return m_stack->currentWidget() == m_table;
}

bool PicturePage::isPictureInSight() const
{
    return m_stack->currentWidget() == m_frame;
}

void PicturePage::showPane(Content content)
{
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    QWidget *page = m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_frame;
    m_stack->setCurrentWidget(content == Content::Something ? page : m_empty);
    if (hadFocus)
        focusContent();
}

void PicturePage::focusContent()
{
    pane()->setFocus(Qt::OtherFocusReason);
}

void PicturePage::step(int by)
{
    if (isTableInSight())
        m_table->step(by);
    else
        m_picture->setCurrent(m_picture->current() + by);
}

void PicturePage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    fillRecordMenu(menu, m_actions);
    menu.exec(place);
}

} // namespace kb
