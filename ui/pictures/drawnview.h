// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pictures/picture.h"
#include "report/spotdrawing.h"

#include <functional>

namespace kb {

/// A drawing of a paper on the screen: in the colours of the program, in the size of its text, as wide as
/// there is room, but not so narrow that its words are lost, and as high as it needs. Its spots are the
/// points.
class DrawnView : public Picture
{
    Q_OBJECT

public:
    /// Of that width, in the measure of a drawing.
    using Make = std::function<SpotDrawing(double width)>;

    explicit DrawnView(QWidget *parent = nullptr);

    /// Again at each width, so it must be quick.
    void show(const Make &make);
    using QWidget::show;

protected:
    QList<PicturePoint> layOut(const QSizeF &size) const override;
    void draw(QPainter &painter) const override;
    bool leads(int from, int to) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const;
    void fitSize();

    Make m_make;
    mutable SpotDrawing m_drawn; ///< as it was laid out last
};

} // namespace kb
