// SPDX-License-Identifier: EUPL-1.2
#include "camera.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QMessageBox>
#include <QPixmap>
#include <QThread>
#include <QTimer>

namespace kb {

namespace {

constexpr int LongestWait = 20000; ///< milliseconds
constexpr int Rest = 30;           ///< for what other threads hand over
constexpr int QuietTurns = 3;      ///< of the event loop: one alone can last longer than the rest
constexpr int LongestPause = 1000; ///< of what waits until typing rests
constexpr int LookEvery = 10;

/// Whether something waits until typing or changing rests.
bool isAnyPausing()
{
    const auto widgets = QApplication::topLevelWidgets();
    return std::ranges::any_of(widgets, [](const QWidget *widget) {
        const auto timers = widget->findChildren<QTimer *>();
        return std::ranges::any_of(timers, [](const QTimer *timer) {
            return timer->isActive() && timer->isSingleShot() && timer->interval() <= LongestPause;
        });
    });
}

/// Null without one.
QAbstractButton *buttonOf(const QMessageBox &box, QMessageBox::ButtonRole role)
{
    const auto buttons = box.buttons();
    for (QAbstractButton *button : buttons) {
        if (box.buttonRole(button) == role)
            return button;
    }
    return nullptr;
}

/// "Do not save" where that is asked beside saving, or the question would come again.
void refuse(QDialog &dialog)
{
    const auto *box = qobject_cast<QMessageBox *>(&dialog);
    QAbstractButton *drop = box ? buttonOf(*box, QMessageBox::DestructiveRole) : nullptr;
    if (drop && buttonOf(*box, QMessageBox::AcceptRole))
        drop->click();
    else
        dialog.reject();
}

} // namespace

Camera::Camera(const QString &folder)
    : m_folder(folder)
    , m_isContent(m_folder.mkpath(QStringLiteral(".")))
{
}

void Camera::settle() const
{
    QDeadlineTimer rest(Rest);
    int quiet = 0;
    for (QDeadlineTimer end(LongestWait); !end.hasExpired(); QThread::msleep(5)) {
        QCoreApplication::processEvents();
        const bool isBusy = isAnyPausing() || (m_isBusy && m_isBusy());
        quiet = isBusy ? 0 : quiet + 1;
        if (isBusy)
            rest.setRemainingTime(Rest);
        else if (rest.hasExpired() && quiet >= QuietTurns)
            return;
    }
}

void Camera::take(QWidget &widget, const QString &name)
{
    settle();
    keep(widget.grab().toImage(), name);
}

void Camera::takeDialog(QWidget &dialog, const char *name)
{
    dialog.show();
    take(dialog, QString::fromLatin1(name));
}

void Camera::takeAsked(const std::function<void()> &work, const QString &name)
{
    bool isTaken = false;
    QTimer waiter;
    QObject::connect(&waiter, &QTimer::timeout, &waiter, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        waiter.stop();
        isTaken = true;
        take(*dialog, name);
        refuse(*dialog);
    });
    waiter.start(LookEvery);
    work();
    if (!isTaken)
        settle(); // what is asked comes when the bank was read
}

void Camera::keep(const QImage &picture, const QString &name)
{
    m_isContent = picture.save(m_folder.filePath(name + QStringLiteral(".png"))) && m_isContent;
}

} // namespace kb
