// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>
#include <QWidget>

namespace kb {

/// Something in a picture that one can go to: where it is and how it is called.
struct PicturePoint
{
    QRectF place;   ///< in the widget
    QString spoken; ///< "DGKR-SIG-0003, …, impact 4, likelihood 5"
};

/// The shared base of pictures of our own: points that are walked with the arrow keys and are heard one by
/// one, the nearest in that direction. Page Down and Page Up go to the next and the previous in reading
/// order, Home and End to the first and the last. An heir paints, and says where its points are.
class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(QWidget *parent = nullptr);

    const QList<PicturePoint> &points() const { return m_points; }
    /// -1 without points.
    int current() const { return m_current; }
    void setCurrent(int point);

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int point);
    /// The left button, at a point.
    void pressed(int point);
    /// Enter or double click.
    void opened(int point);
    /// Right click, menu key or Shift+F10; the place is on the screen.
    void menuAsked(const QPoint &place);

protected:
    /// Pixels between a point and the ring that says where the keyboard is.
    static constexpr int RingAround = 4;

    /// The points for this size, in reading order.
    virtual QList<PicturePoint> layOut(const QSizeF &size) const = 0;
    virtual void draw(QPainter &painter) const = 0;
    /// Whether the arrow keys go from the one point to the other.
    virtual bool leads(int /*from*/, int /*to*/) const { return true; }
    /// The content is another: points are asked anew, and the first becomes current.
    void renew();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int pointAt(const QPointF &place) const;
    int nearest(const QPointF &direction) const;

    QList<PicturePoint> m_points;
    int m_current = -1;
};

} // namespace kb
