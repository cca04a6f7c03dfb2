// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCheckBox>

namespace kb {

/// A check box whose words go on in a next line where there is no room beside them, as a label's do.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString &text, QWidget *parent = nullptr);

    /// All words on one line.
    QSize sizeHint() const override;
    /// As wide as its longest word.
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect besideTick(const QRect &room) const;
    QRect wordsIn(const QRect &room) const;
    void paintTick(QPainter &painter, const QRect &words) const;
    void paintFocus(QPainter &painter, const QRect &words) const;
};

} // namespace kb
