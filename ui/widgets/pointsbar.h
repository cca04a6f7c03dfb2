// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace kb {

/// A bar from zero: filled for points that count, only outlined for points that are taken off.
class PointsBar : public QWidget
{
    Q_OBJECT

public:
    PointsBar(int points, int most, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_points;
    int m_most;
};

} // namespace kb
