// SPDX-License-Identifier: EUPL-1.2
#include "frame/searchfield.h"

#include "delegates/rowdelegate.h"
#include "report/labels.h"
#include "wording/errortext.h"
#include "wording/icons.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

namespace kb {

namespace {

constexpr int RestAfterTyping = 120; ///< milliseconds
constexpr int MostFound = 30;
constexpr int Width = 44;         ///< characters, where there is room
constexpr int SmallestWidth = 16; ///< characters
constexpr int PopupRows = 14;
constexpr int LineAir = 5; ///< above and below a line
constexpr int UidRoleOfItem = Qt::UserRole;

void addLine(QListWidget &list, const QString &text, const Uid &record)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setData(UidRoleOfItem, record);
    item->setSizeHint({0, list.fontMetrics().height() + 2 * LineAir});
    if (!record.isNull())
        return;
    item->setFlags(Qt::ItemIsEnabled);
    QFont bold = list.font();
    bold.setBold(true);
    item->setFont(bold);
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    addAction(icon(Glyph::Search, Meaning::Quiet), LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterTyping);
    connect(this, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &SearchField::search);
}

QSize SearchField::sizeHint() const
{
    return {Width * fontMetrics().horizontalAdvance(u'0'), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {SmallestWidth * fontMetrics().horizontalAdvance(u'0'), QLineEdit::minimumSizeHint().height()};
}

void SearchField::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    setEnabled(workspace);
    clear();
    if (m_popup)
        m_popup->hide();
}

void SearchField::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::search()
{
    const int asked = ++m_asked;
    if (!m_workspace || text().trimmed().isEmpty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    m_workspace->reads().run(
        this,
        [typed = text()](JobContext &context) { return searchBank(context.bank, typed, {}, MostFound); },
        [this, asked](const Result<FoundRecords> &found) {
            if (asked == m_asked && hasFocus())
                show(found);
        });
}

void SearchField::show(const Result<FoundRecords> &found)
{
    if (!m_popup) {
        m_popup = new QListWidget(window());
        m_popup->setObjectName(QStringLiteral("found"));
        m_popup->setAccessibleName(tr("Found"));
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_popup->setItemDelegate(new RowDelegate(m_popup));
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_popup, &QListWidget::itemClicked, this, &SearchField::openChosen);
    }
    m_popup->clear();
    if (!found) {
        addLine(*m_popup, errorText(found.error()), {});
    } else if (found->records.isEmpty()) {
        addLine(*m_popup, tr("Nothing found. Try other or fewer words."), {});
    } else {
        QMap<Kind, QList<FoundRecord>> groups;
        QList<Kind> order; // the kind of the best hit first
        for (const FoundRecord &record : found->records) {
            if (!groups.contains(record.line.kind))
                order.append(record.line.kind);
            groups[record.line.kind].append(record);
        }
        for (const Kind kind : std::as_const(order))
            addGroup(kind, groups.value(kind));
    }
    placePopup();
    step(+1);
    Q_EMIT answered(found ? int(found->records.size()) : 0);
}

void SearchField::addGroup(Kind kind, const QList<FoundRecord> &records)
{
    addLine(*m_popup, kindLabel(kind), {});
    for (const FoundRecord &record : records)
        addLine(*m_popup, QStringLiteral("%1   %2").arg(record.line.code, record.line.title).trimmed(),
                record.line.uid);
}

void SearchField::placePopup()
{
    const int rows = std::min(m_popup->count(), PopupRows);
    const int height = rows * m_popup->sizeHintForRow(0) + 2 * m_popup->frameWidth();
    const int width = std::min(2 * this->width(), window()->width() - 32);
    const QPoint below = mapTo(window(), QPoint(this->width() - width, this->height() + 4));
    m_popup->setGeometry(std::max(16, below.x()), below.y(), width, height);
    m_popup->raise();
    m_popup->show();
}

void SearchField::step(int by)
{
    for (int row = m_popup->currentRow() + by; row >= 0 && row < m_popup->count(); row += by) {
        if (m_popup->item(row)->data(UidRoleOfItem).toUuid().isNull())
            continue;
        m_popup->setCurrentRow(row);
        return;
    }
}

void SearchField::openChosen()
{
    const QListWidgetItem *item = m_popup && m_popup->isVisible() ? m_popup->currentItem() : nullptr;
    const Uid record = item ? item->data(UidRoleOfItem).toUuid() : Uid();
    if (record.isNull())
        return;
    m_popup->hide();
    m_workspace->open(record);
}

void SearchField::leave()
{
    if (m_popup)
        m_popup->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen)
            step(event->key() == Qt::Key_Down ? +1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openChosen();
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup)
        m_popup->hide();
}

} // namespace kb
