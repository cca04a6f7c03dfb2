// SPDX-License-Identifier: EUPL-1.2
#include "widgets/momentedit.h"

#include "wording/datetext.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace kb {

namespace {

constexpr int QuarterOfAnHour = 15 * 60;

QTime timeIn(const QRegularExpressionMatch &match)
{
    return QTime(match.captured(u"hour").toInt(), match.captured(u"minute").toInt());
}

} // namespace

WallMoment momentFromText(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(?<day>.+?)[ T]+(?<hour>\d{1,2})[:.](?<minute>\d{2})(?: ?(?:uur|h))?$)"));
    const QRegularExpressionMatch match = shape.match(text.simplified());
    if (match.hasMatch()) {
        const QDate day = dateFromText(match.captured(u"day")).firstDay();
        const bool isWhole = dateFromText(match.captured(u"day")).text.count(u'-') == 2;
        const QTime time = timeIn(match);
        if (isWhole && day.isValid() && time.isValid())
            return {day, time};
    }
    const PartialDate date = dateFromText(text);
    return date.text.count(u'-') == 2 ? WallMoment{date.firstDay(), {}} : WallMoment{};
}

QString textOf(const WallMoment &moment)
{
    const QString day = dateText(moment.day);
    return moment.time.isValid()
               ? QStringLiteral("%1 %2").arg(day, moment.time.toString(QStringLiteral("HH:mm")))
               : day;
}

MomentEdit::MomentEdit(QWidget *parent)
    : QLineEdit(parent)
{
    retranslate();
}

WallMoment MomentEdit::moment() const
{
    return momentFromText(text());
}

void MomentEdit::setMoment(const WallMoment &moment)
{
    setText(textOf(moment));
}

QString MomentEdit::errorSentence()
{
    return tr("Write a day and a time that exist, such as 28 Feb 2026 13:00.");
}

void MomentEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const WallMoment read = moment(); read.day.isValid())
        setMoment(read);
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void MomentEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MomentEdit::retranslate()
{
    setPlaceholderText(tr("such as 28 Feb 2026 13:00"));
}

void MomentEdit::step(int by)
{
    WallMoment read = moment();
    if (!read.day.isValid() || isReadOnly())
        return;
    const qsizetype cursorFromEnd = text().size() - cursorPosition();
    const bool isInTime = read.time.isValid() && cursorPosition() > text().lastIndexOf(u' ');
    if (isInTime)
        read.time = read.time.addSecs(by * QuarterOfAnHour);
    else
        read.day = read.day.addDays(by);
    setMoment(read);
    setCursorPosition(int(std::max<qsizetype>(0, text().size() - cursorFromEnd)));
}

} // namespace kb
