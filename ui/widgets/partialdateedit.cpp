// SPDX-License-Identifier: EUPL-1.2
#include "widgets/partialdateedit.h"

#include "wording/datetext.h"

#include <QEvent>
#include <QKeyEvent>

namespace kb {

PartialDateEdit::PartialDateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT dateChanged(date()); });
    retranslate();
}

PartialDate PartialDateEdit::date() const
{
    return dateFromText(text());
}

void PartialDateEdit::setDate(const PartialDate &date)
{
    setText(dateText(date));
}

bool PartialDateEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || !date().isEmpty();
}

QString PartialDateEdit::errorSentence()
{
    return tr(
        "This date does not exist. Write a year, a month or a day, such as 2026, 2026-02 or 28 Feb 2026.");
}

void PartialDateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const PartialDate read = date(); !read.isEmpty())
        setDate(read);
}

void PartialDateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void PartialDateEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PartialDateEdit::retranslate()
{
    setPlaceholderText(tr("such as 28 Feb 2026"));
}

void PartialDateEdit::step(int by)
{
    const PartialDate read = date();
    const QDate day = read.firstDay();
    if (!day.isValid())
        return;
    const auto parts = read.text.count(u'-');
    const QDate next = parts == 0 ? day.addYears(by) : parts == 1 ? day.addMonths(by) : day.addDays(by);
    setDate({next.toString(Qt::ISODate).left(read.text.size())});
}

} // namespace kb
