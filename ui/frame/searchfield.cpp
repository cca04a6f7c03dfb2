// SPDX-License-Identifier: EUPL-1.2
#include "frame/searchfield.h"

#include "frame/searchpopup.h"
#include "wording/icons.h"
#include "workspace/recentsearches.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace kb {

namespace {

constexpr int RestAfterTyping = 40; ///< milliseconds; a search stops the one before
constexpr int FieldWidth = 44;      ///< characters, where there is room
constexpr int SmallestWidth = 10;   ///< characters
constexpr int MostTyped = 4096;     ///< as much as a query reads; the rest was pasted by mistake

int recordsIn(const QList<FoundRow> &rows)
{
    return int(std::ranges::count_if(rows, [](const FoundRow &row) { return row.kind != Kind::None; }));
}

} // namespace

SearchField::SearchField(SearchAsker::Commands commands, QWidget *parent)
    : QLineEdit(parent)
    , m_asker(new SearchAsker(std::move(commands), this))
    , m_rest(new QTimer(this))
{
    sayKey({});
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    setMaxLength(MostTyped);
    addAction(icon(Glyph::Search, Meaning::Quiet), LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterTyping);
    connect(this, &QLineEdit::textEdited, this, &SearchField::edit);
    connect(m_rest, &QTimer::timeout, this, &SearchField::search);
    connect(m_asker, &SearchAsker::answered, this, &SearchField::show);
}

SearchField::~SearchField()
{
    delete m_popup;
}

void SearchField::sayKey(const QKeySequence &key)
{
    setPlaceholderText(key.isEmpty()
                           ? tr("Search everything")
                           : tr("Search everything (%1)").arg(key.toString(QKeySequence::NativeText)));
}

QSize SearchField::sizeHint() const
{
    return {FieldWidth * fontMetrics().horizontalAdvance(u'0'), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {SmallestWidth * fontMetrics().horizontalAdvance(u'0'), QLineEdit::minimumSizeHint().height()};
}

void SearchField::setWorkspace(Workspace *workspace)
{
    disconnect(m_following);
    m_workspace = workspace;
    m_asker->setWorkspace(workspace);
    setEnabled(workspace);
    clear();
    if (m_popup)
        m_popup->hide();
    if (workspace)
        m_following =
            connect(&workspace->bank().notifier(), &ChangeNotifier::changed, this, &SearchField::follow);
}

void SearchField::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_kind = Kind::None;
    search();
}

bool SearchField::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void SearchField::edit()
{
    m_isBehind = true;
    m_takesAnswer = false;
    if (text().isEmpty())
        m_kind = Kind::None;
    m_rest->start();
}

void SearchField::search()
{
    m_rest->stop();
    m_isBehind = true;
    m_asker->ask(text(), m_kind);
}

void SearchField::searchAgain(const QString &words)
{
    setText(words);
    m_kind = Kind::None;
    search();
}

/// What was saved a moment ago is found, and what was thrown away is not shown any more.
void SearchField::follow(const Changes &)
{
    if (isOpen() && !m_rest->isActive())
        search();
}

void SearchField::show(const SearchSight &sight)
{
    m_isBehind = false;
    if (!hasFocus())
        return;
    if (!m_popup) {
        m_popup = new SearchPopup(window());
        connect(m_popup, &SearchPopup::chosen, this, [this] {
            const bool isFar = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
            takeChosen(isFar ? Place::OwnWindow : Place::Tab);
        });
        connect(m_popup, &SearchPopup::kindChosen, this, &SearchField::chooseKind);
        connect(m_popup, &SearchPopup::currentChanged, this,
                [this] { setAccessibleDescription(m_popup->spokenCurrent()); });
    }
    m_kinds.clear();
    for (const SearchFacet &facet : sight.facets)
        m_kinds.append(facet.kind);
    m_popup->show(sight, m_kind, *this);
    Q_EMIT answered(recordsIn(sight.rows));
    if (std::exchange(m_takesAnswer, false))
        carryOutChosen();
}

/// All kinds, then one after the other, round and round.
void SearchField::stepKind(int by)
{
    if (m_kinds.isEmpty())
        return;
    const qsizetype next = m_kinds.indexOf(m_kind) + by + m_kinds.size();
    chooseKind(m_kinds[next % m_kinds.size()]);
}

void SearchField::chooseKind(Kind kind)
{
    m_kind = kind;
    search();
}

void SearchField::takeChosen(Place place)
{
    m_place = place;
    carryOutChosen();
}

void SearchField::carryOutChosen()
{
    if (m_isBehind) { // of other words than those that stand here now
        m_takesAnswer = true;
        if (m_rest->isActive())
            search();
        return;
    }
    if (isOpen())
        carryOut(m_popup->current());
}

void SearchField::leave()
{
    m_asker->forget();
    m_rest->stop();
    if (m_popup)
        m_popup->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = event->key() == Qt::Key_Down ? +1 : -1;
        if (isOpen())
            isFar ? m_popup->stepGroup(by) : m_popup->step(by);
        else if (by > 0)
            search();
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeChosen(isFar ? Place::OwnWindow : Place::Tab);
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Delete:
        if (!forgetChosen())
            QLineEdit::keyPressEvent(event);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchField::focusNextPrevChild(bool isForward)
{
    if (!isOpen())
        return QLineEdit::focusNextPrevChild(isForward);
    stepKind(isForward ? +1 : -1);
    return true;
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_rest->stop();
    m_takesAnswer = false;
    if (m_popup)
        m_popup->hide();
}

} // namespace kb
