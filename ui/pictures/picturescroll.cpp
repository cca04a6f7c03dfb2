// SPDX-License-Identifier: EUPL-1.2
#include "pictures/picturescroll.h"

#include "pictures/picture.h"

namespace kb {

namespace {

constexpr int RoomAroundPoint = 24; ///< pixels between the point and the edge

} // namespace

PictureScroll::PictureScroll(Picture *picture, QWidget *parent)
    : QScrollArea(parent)
    , m_picture(picture)
{
    setWidget(picture);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the keyboard is for the picture
    connect(picture, &Picture::currentChanged, this, &PictureScroll::follow);
}

void PictureScroll::follow(int point)
{
    const QRect place = m_picture->points()[point].place.toAlignedRect();
    ensureVisible(place.center().x(), place.center().y(), RoomAroundPoint, RoomAroundPoint + place.height());
}

} // namespace kb
