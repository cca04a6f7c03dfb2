// SPDX-License-Identifier: EUPL-1.2
#include "camera.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPixmap>
#include <QThread>
#include <QWidget>

namespace kb {

namespace {

constexpr int LongestWait = 20000; ///< milliseconds
constexpr int Rest = 500;          ///< for what waits until typing rests

} // namespace

Camera::Camera(const QString &folder)
    : m_folder(folder)
    , m_isContent(m_folder.mkpath(QStringLiteral(".")))
{
}

void Camera::settle() const
{
    QDeadlineTimer rest(Rest);
    for (QDeadlineTimer end(LongestWait); !end.hasExpired(); QThread::msleep(5)) {
        QCoreApplication::processEvents();
        if (rest.hasExpired() && !(m_isBusy && m_isBusy()))
            return;
    }
}

void Camera::take(QWidget &widget, const QString &name)
{
    settle();
    keep(widget.grab().toImage(), name);
}

void Camera::keep(const QImage &picture, const QString &name)
{
    m_isContent = picture.save(m_folder.filePath(name + QStringLiteral(".png"))) && m_isContent;
}

} // namespace kb
