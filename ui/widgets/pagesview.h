// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/paperpages.h"

#include <QAbstractScrollArea>

#include <memory>

namespace kb {

/// A paper as it will be printed, one page below the other, on screen. Paper stays white in every theme.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const print::PaperPages> pages);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }

    /// The page in sight, from 0.
    int currentPage() const;
    void goToPage(int page);

    /// 1 shows a page as large as the paper is.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    /// As wide as fits, also when the window changes.
    void fitWidth();

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    qreal scale() const; ///< pixels per unit of paper
    void layOut();
    void setScale(qreal zoom);
    void tellPage();
    QRectF placeOf(int page) const; ///< in the viewport
    void paintPage(int page, QPainter &painter) const;

    std::shared_ptr<const print::PaperPages> m_pages;
    QList<qreal> m_tops; ///< of each page and of the end, in pixels from the top
    qreal m_zoom = 1;
    bool m_fits = true;
    int m_told = -1;
};

} // namespace kb
