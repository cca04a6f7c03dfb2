// SPDX-License-Identifier: EUPL-1.2
#include "widgets/pagesview.h"

#include "print/measure.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace kb {

namespace {

constexpr qreal PageGap = 16; ///< around a page
constexpr qreal Smallest = 0.25;
constexpr qreal Largest = 4;
constexpr qreal ZoomStep = 1.25;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that fitting the width does not change the width
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PagesView::setPages(std::shared_ptr<const print::PaperPages> pages)
{
    m_pages = std::move(pages);
    m_told = -1;
    verticalScrollBar()->setValue(0);
    if (m_fits)
        fitWidth();
    else
        layOut();
}

qreal PagesView::scale() const
{
    return m_zoom * logicalDpiX() / print::UnitsPerInch;
}

void PagesView::layOut()
{
    m_tops = {PageGap};
    qreal width = 0;
    for (int page = 0; page < pageCount(); ++page) {
        m_tops.append(m_tops.last() + m_pages->size(page).height() * scale() + PageGap);
        width = std::max(width, m_pages->size(page).width() * scale() + 2 * PageGap);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    verticalScrollBar()->setRange(0, std::max(0, int(m_tops.last()) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    viewport()->update();
    tellPage();
}

QRectF PagesView::placeOf(int page) const
{
    const QSizeF size = m_pages->size(page) * scale();
    const qreal left = std::max(PageGap, (viewport()->width() - size.width()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(), m_tops[page] - verticalScrollBar()->value()),
            size};
}

/// The one that takes the middle of the view.
int PagesView::currentPage() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto after = std::ranges::upper_bound(m_tops, middle);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, std::max(0, pageCount() - 1));
}

void PagesView::goToPage(int page)
{
    if (pageCount() > 0)
        verticalScrollBar()->setValue(int(m_tops[std::clamp(page, 0, pageCount() - 1)] - PageGap));
}

void PagesView::setScale(qreal zoom)
{
    const auto top = std::ranges::upper_bound(m_tops, verticalScrollBar()->value() + PageGap + 1);
    const int page = int(top - m_tops.begin()) - 1; // the one at the top stays there
    m_zoom = std::clamp(zoom, Smallest, Largest);
    layOut();
    goToPage(page);
    Q_EMIT zoomChanged(m_zoom);
}

void PagesView::setZoom(qreal zoom)
{
    m_fits = false;
    setScale(zoom);
}

void PagesView::fitWidth()
{
    m_fits = true;
    if (pageCount() == 0)
        return layOut();
    qreal widest = 0;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_pages->size(page).width());
    setScale((viewport()->width() - 2 * PageGap) / (widest * logicalDpiX() / print::UnitsPerInch));
}

void PagesView::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT pageChanged(page);
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        if (placeOf(page).intersects(QRectF(event->rect())))
            paintPage(page, painter);
    }
}

void PagesView::paintPage(int page, QPainter &painter) const
{
    const QRectF place = placeOf(page);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(Qt::white);
    painter.drawRect(place);
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.scale(scale(), scale());
    m_pages->paint(page, painter);
    painter.restore();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits)
        fitWidth();
    else
        layOut();
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goToPage(currentPage() + 1);
    case Qt::Key_PageUp:
        return goToPage(currentPage() - 1);
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * ZoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / ZoomStep);
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return setZoom(event->angleDelta().y() > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep);
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace kb
