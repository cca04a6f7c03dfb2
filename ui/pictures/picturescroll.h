// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

namespace kb {

class Picture;

/// Holds a picture that is higher than the window, and keeps the point with the keyboard in sight. Takes the
/// picture over.
class PictureScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureScroll(Picture *picture, QWidget *parent = nullptr);

private:
    void follow(int point);

    Picture *m_picture;
};

} // namespace kb
