// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "pictures/picture.h"
#include "report/radarplan.h"

#include <QMap>

namespace kb {

/// Signals as a radar: the nearer in time, the closer to the middle; sectors are the fields of DESTEP; the
/// size of a mark is the impact, its shape the likelihood. A signal of two fields has a mark in both.
class RadarView : public Picture
{
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent = nullptr);

    void show(const QList<SignalLine> &signals_);
    using QWidget::show;

    /// The signal behind a point; null for none.
    const SignalLine *signalAt(int point) const;
    /// The codes that find room at none of their marks in this size, each once; the note below says them.
    QStringList codesWithoutRoom() const;

protected:
    QList<PicturePoint> layOut(const QSizeF &size) const override;
    void draw(QPainter &painter) const override;

private:
    double noteHeight() const;
    QRectF circle(const QSizeF &size) const;
    /// From the middle out.
    QList<QRectF> roomsOfRingNames(const QRectF &around) const;
    void drawRings(QPainter &painter) const;
    void drawSectors(QPainter &painter) const;
    void drawMark(QPainter &painter, int point) const;
    QString codeOf(int point) const;
    QFont fontOfCode(int point) const;
    QSizeF sizeOfCode(int point) const;
    QList<int> urgentFirst() const;
    QList<QRectF> roomsOfMarks() const;
    QMap<int, QRectF> roomsOfCodes() const;
    void drawCodes(QPainter &painter) const;
    void drawCode(QPainter &painter, int point, const QRectF &room) const;
    void drawCurrentCode(QPainter &painter, const QMap<int, QRectF> &others) const;
    QString note(const QFontMetrics &metrics) const;
    void drawNote(QPainter &painter) const;

    QList<SignalLine> m_signals;
    RadarPlan m_plan; ///< its entries are the points, in their order
};

} // namespace kb
