// SPDX-License-Identifier: EUPL-1.2
#include "widgets/wrappedcheckbox.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace kb {

namespace {

constexpr int WrappedWords = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int AroundWords = 4;     ///< above and below together, as of a check box of one line
constexpr int RingBesideWords = 3; ///< between the words and the ring of the focus

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// What is left beside the tick.
QRect WrappedCheckBox::besideTick(const QRect &room) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int left = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).left();
    return room.adjusted(left, 0, 0, 0);
}

/// Where the words stand, and no more than they take.
QRect WrappedCheckBox::wordsIn(const QRect &room) const
{
    return fontMetrics().boundingRect(besideTick(room), WrappedWords, text());
}

QSize WrappedCheckBox::sizeHint() const
{
    constexpr int roundedDown = 2;
    return QCheckBox::sizeHint() + QSize(roundedDown, 0);
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    const QSize oneLine = sizeHint();
    const int words = fontMetrics().boundingRect(rect(), Qt::TextShowMnemonic, text()).width();
    const int longest =
        fontMetrics().boundingRect(QRect(0, 0, 1, oneLine.height()), WrappedWords, text()).width();
    return {oneLine.width() - words + longest, oneLine.height()};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    const int words = wordsIn(QRect(0, 0, width, sizeHint().height())).height();
    return std::max(sizeHint().height(), words + AroundWords);
}

/// The words and what is before them, on whichever line.
bool WrappedCheckBox::hitButton(const QPoint &place) const
{
    const QRect words = wordsIn(rect());
    return QRect(QPoint(0, words.top()), words.bottomRight()).contains(place);
}

void WrappedCheckBox::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect words = wordsIn(rect());
    const bool showsKey = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const int flags = WrappedWords | (showsKey ? 0 : Qt::TextHideMnemonic);
    paintTick(painter, words);
    // in the room in which they were measured: in what they take, which is rounded, the last would not fit
    style()->drawItemText(&painter, besideTick(rect()), flags, palette(), isEnabled(), text(),
                          QPalette::WindowText);
    if (hasFocus())
        paintFocus(painter, words);
}

/// Beside the first line.
void WrappedCheckBox::paintTick(QPainter &painter, const QRect &words) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int oneLine = sizeHint().height();
    const int above = (oneLine - fontMetrics().height()) / 2;
    option.rect = QRect(0, words.top() - above, width(), oneLine);
    option.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

void WrappedCheckBox::paintFocus(QPainter &painter, const QRect &words) const
{
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.rect = words.adjusted(-RingBesideWords, -1, RingBesideWords, 1) & rect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace kb
