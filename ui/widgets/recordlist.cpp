// SPDX-License-Identifier: EUPL-1.2
#include "widgets/recordlist.h"

#include "models/recordtable.h"
#include "widgets/columnmemory.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/recordview.h"
#include "wording/errortext.h"
#include "wording/icons.h"
#include "wording/preferences.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

using namespace std::chrono_literals;

constexpr auto Unnoticed = 300ms;  ///< what is read within it comes without a word
constexpr int PreviewBeside = 115; ///< digits of width from which the preview stands beside the table

QToolButton *barButton(Glyph glyph, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(glyph));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RecordList::RecordList(RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_filterBar(new FilterBar(this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new RecordView(table, this))
    , m_message(new EmptyState(this))
    , m_columns(new ColumnMemory(*m_view))
    , m_columnButton(barButton(Glyph::Columns, this))
    , m_previewButton(barButton(Glyph::Preview, this))
    , m_patience(new QTimer(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    m_splitter->addWidget(m_stack);
    m_splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);

    buildButtons();
    connectParts();
    retranslate();
}

void RecordList::buildButtons()
{
    auto *menu = new QMenu(m_columnButton);
    m_columnButton->setMenu(menu);
    m_columnButton->setPopupMode(QToolButton::InstantPopup);
    m_previewButton->setCheckable(true);
    m_previewButton->setShortcut(Qt::Key_F11);
    m_previewButton->hide();
    m_filterBar->addButton(m_columnButton);
    m_filterBar->addButton(m_previewButton);

    QHeaderView *header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_columns->fillMenu(*menu); });
    connect(header, &QWidget::customContextMenuRequested, menu,
            [header, menu](const QPoint &place) { menu->popup(header->mapToGlobal(place)); });
}

void RecordList::connectParts()
{
    connect(m_previewButton, &QToolButton::toggled, this, &RecordList::showPreview);
    connect(m_view, &RecordView::previewAsked, m_previewButton, &QToolButton::toggle);
    connect(m_splitter, &QSplitter::splitterMoved, this, &RecordList::savePreview);
    connect(m_message, &EmptyState::actionAsked, this, &RecordList::askAction);
    m_patience->setSingleShot(true);
    m_patience->setInterval(Unnoticed);
    connect(m_patience, &QTimer::timeout, this, [this] { showState(m_state); });

    const auto showRows = [this] { showState(State::Ready); };
    connect(&m_table, &QAbstractItemModel::modelReset, this, showRows);
    connect(&m_table, &QAbstractItemModel::layoutChanged, this, showRows);
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, showRows);
}

void RecordList::setHead(QWidget *head)
{
    delete std::exchange(m_head, head);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, head);
}

void RecordList::setFoot(QWidget *foot)
{
    delete std::exchange(m_foot, foot);
    static_cast<QVBoxLayout *>(layout())->addWidget(foot);
}

void RecordList::setPreview(QWidget *preview)
{
    delete std::exchange(m_preview, preview);
    m_splitter->addWidget(preview);
    m_splitter->setStretchFactor(0, 9);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setSizes({900, 400}); // their share until somebody moves the line, whatever they show
    m_previewButton->show();
    m_previewButton->setChecked(true);
}

bool RecordList::isPreviewShown() const
{
    return m_preview && m_previewButton->isChecked();
}

QList<QWidget *> RecordList::panes()
{
    QList<QWidget *> panes{m_filterBar, m_stack};
    if (m_head)
        panes.prepend(m_head);
    if (isPreviewShown())
        panes.append(m_preview);
    return panes;
}

void RecordList::showPreview(bool isShown)
{
    m_previewButton->setChecked(isShown);
    if (m_preview)
        m_preview->setVisible(isShown && m_stack->currentWidget() == m_view);
    savePreview();
}

void RecordList::setEmptyText(const QString &sentence, const QString &action)
{
    m_emptyText = sentence;
    m_emptyAction = action;
    showState(m_state);
}

void RecordList::remember(Preferences &settings, const QString &name)
{
    m_name = name;
    m_columns->remember(settings, name + QStringLiteral("/columns"));
    m_splitter->restoreState(settings.value(name + QStringLiteral("/splitter")).toByteArray());
    showPreview(settings.value(name + QStringLiteral("/preview"), true).toBool());
    m_settings = &settings;
}

void RecordList::showLoading()
{
    m_patience->start();
    showState(State::Loading);
}

void RecordList::showError(const Error &error)
{
    m_errorText = errorText(error);
    showState(State::Broken);
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= PreviewBeside * fontMetrics().horizontalAdvance(u'0');
    m_splitter->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
}

void RecordList::showState(State state)
{
    m_state = state;
    if (state != State::Loading)
        m_patience->stop();
    if (state == State::Broken)
        m_message->say(m_errorText, tr("Try again"));
    else if (state == State::Loading)
        m_message->say(tr("Reading the list…"));
    else if (m_filterBar->hidesAll())
        m_message->say(tr("There is nothing here that fits these filters."), tr("Clear filters"));
    else
        m_message->say(m_emptyText, m_emptyAction);

    m_message->setMeaning(state == State::Broken ? Meaning::Danger : Meaning::Quiet);
    const bool areRowsShown = state != State::Broken && (m_table.rowCount() > 0 || m_patience->isActive());
    if (!areRowsShown && window()->focusWidget() == m_view)
        m_isFocusDue = true; // a table that goes loses it
    m_stack->setCurrentWidget(areRowsShown ? static_cast<QWidget *>(m_view) : m_message);
    if (m_preview)
        m_preview->setVisible(areRowsShown && isPreviewShown());
    focusMessage();
}

void RecordList::focusContent()
{
    m_view->setFocus(Qt::OtherFocusReason); // as soon as it has rows
    m_isFocusDue = true;
    focusMessage();
}

/// A list without rows cannot have the keyboard, and without it no shortcut of its tab works.
void RecordList::focusMessage()
{
    const bool areRowsShown = m_stack->currentWidget() == m_view;
    if (!m_isFocusDue || m_patience->isActive() || (!areRowsShown && !m_message->offersAction()))
        return;
    m_isFocusDue = false;
    if (!areRowsShown)
        m_message->setFocus(Qt::OtherFocusReason);
    else if (!window()->focusWidget())
        m_view->setFocus(Qt::OtherFocusReason);
}

void RecordList::askAction()
{
    if (m_state == State::Broken)
        Q_EMIT retryAsked();
    else if (m_filterBar->hidesAll())
        m_filterBar->clear();
    else
        Q_EMIT emptyActionAsked();
}

void RecordList::retranslate()
{
    m_view->setAccessibleName(tr("List"));
    m_columnButton->setToolTip(tr("Choose columns"));
    m_columnButton->setAccessibleName(tr("Choose columns"));
    m_previewButton->setToolTip(tr("Preview (F11)"));
    m_previewButton->setAccessibleName(tr("Preview"));
    showState(m_state);
}

void RecordList::savePreview() const
{
    if (!m_settings)
        return;
    m_settings->setValue(m_name + QStringLiteral("/splitter"), m_splitter->saveState());
    m_settings->setValue(m_name + QStringLiteral("/preview"), m_previewButton->isChecked());
}

} // namespace kb
