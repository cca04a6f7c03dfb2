// SPDX-License-Identifier: EUPL-1.2
#include "editors/partrows.h"

#include "editors/partrow.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int LongestRowLine = 96; ///< characters, as in forms

} // namespace

PartRows::PartRows(const PartRowsWords &words, const QList<RowPart> &parts, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_parts(parts)
    , m_layout(new QVBoxLayout)
    , m_nothing(new TextLabel({}, this))
    , m_add(new QPushButton(icon(Glyph::New), words.add, this))
{
    m_nothing->setMeaning(Meaning::Quiet);
    m_nothing->setWordWrap(true);
    m_add->setAutoDefault(false);
    leadFocusToAdd();
    followCount();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_layout);
    layout->addWidget(m_nothing);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(); });
}

void PartRows::show(const QCborArray &rows)
{
    m_isShowing = true;
    leadFocusToAdd(); // the part that had it may go
    qDeleteAll(std::exchange(m_rows, {}));
    for (const QCborValue &row : rows)
        append(row.toMap());
    followCount(); // there may be none
    m_isShowing = false;
}

QCborArray PartRows::rows() const
{
    QCborArray rows;
    for (const PartRow *row : m_rows)
        rows.append(row->values());
    return rows;
}

void PartRows::setAccess(Access access)
{
    m_access = access;
    m_add->setVisible(access == Access::ReadWrite);
    leadFocusToAdd();
    for (PartRow *row : std::as_const(m_rows))
        row->setAccess(access);
    followCount();
}

/// A button that is hidden would stop the Tab key here for ever.
void PartRows::leadFocusToAdd()
{
    setFocusProxy(m_access == Access::ReadWrite ? m_add : nullptr);
}

void PartRows::keepOrder()
{
    m_isMovable = false;
    for (PartRow *row : std::as_const(m_rows))
        row->keepPlace();
}

void PartRows::addRow(const QCborMap &values)
{
    QCborMap begun = values;
    for (const RowPart &part : std::as_const(m_parts)) {
        if (!part.first.isUndefined() && !begun.contains(part.key))
            begun.insert(part.key, part.first);
    }
    PartRow &row = append(begun);
    row.setVisible(true); // what is not there yet cannot have the keyboard
    row.focusFirst();
    tellEdited();
}

QString PartRows::problem()
{
    QString first;
    leadFocusToAdd();
    for (PartRow *row : std::as_const(m_rows)) {
        const QString sentence = row->problem();
        if (!first.isEmpty() || sentence.isEmpty())
            continue;
        first = sentence;
        setFocusProxy(row->firstWrong());
    }
    return first;
}

void PartRows::setError(qsizetype row, const QString &key, const QString &sentence)
{
    m_rows[row]->setError(key, sentence);
}

PartRow &PartRows::append(const QCborMap &values)
{
    auto *row = new PartRow(m_parts, this);
    row->show(values);
    row->setAccess(m_access);
    if (!m_isMovable)
        row->keepPlace();
    m_layout->addWidget(row);
    m_rows.append(row);
    followCount();
    connect(row, &PartRow::edited, this, &PartRows::tellEdited);
    connect(row, &PartRow::moveAsked, this, [this, row](int by) { move(*row, by); });
    connect(row, &PartRow::removeAsked, this, [this, row] { remove(*row); });
    return *row;
}

/// The keyboard goes to what follows, so that it is never nowhere.
void PartRows::remove(PartRow &row)
{
    const qsizetype place = m_rows.indexOf(&row);
    leadFocusToAdd(); // the part that had it may go
    m_rows.removeAt(place);
    row.hide();
    row.deleteLater();
    followCount();
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows[std::min(place, m_rows.size() - 1)]->focusFirst();
    tellEdited();
}

void PartRows::move(PartRow &row, int by)
{
    const qsizetype from = m_rows.indexOf(&row);
    const qsizetype to = from + by;
    if (m_access == Access::ReadOnly || !m_isMovable || to < 0 || to >= m_rows.size())
        return;
    m_rows.move(from, to);
    m_layout->removeWidget(&row);
    m_layout->insertWidget(int(to), &row);
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1], m_rows[i]);
    followCount();
    tellEdited();
}

/// The button says it too: a screen reader does not come to a label.
void PartRows::followCount()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setTitle(m_words.row.arg(i + 1));
    const bool mayAdd = m_access == Access::ReadWrite;
    m_nothing->setText(mayAdd ? m_words.nothing + u' ' + m_words.next : m_words.nothing);
    m_nothing->setVisible(m_rows.isEmpty());
    m_add->setAccessibleDescription(m_rows.isEmpty() ? m_nothing->text() : QString());
}

void PartRows::tellEdited()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

QWidget *scrolledRows(PartRows &rows, const QString &name)
{
    auto *sheet = new QWidget;
    auto *across = new QHBoxLayout(sheet);
    across->setContentsMargins(0, 16, 16, 16);
    rows.setMaximumWidth(LongestRowLine * rows.fontMetrics().averageCharWidth());
    across->addWidget(&rows, 1, Qt::AlignTop);
    across->addStretch();
    return scrolled(sheet, name);
}

} // namespace kb
