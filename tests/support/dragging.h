// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace kb::test {

/// Files in the hand of the user, over the middle of a widget. Events go to the window, as those of the
/// window system do, which finds out for whom they are.
class Hand
{
public:
    Hand(QWidget &over, const QStringList &paths)
        : m_window(*over.window()->windowHandle())
        , m_place(over.mapTo(over.window(), over.rect().center()))
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        m_files.setUrls(urls);
    }

    /// Whether the files may be let go here.
    bool enter()
    {
        QDragEnterEvent event(m_place, Qt::CopyAction | Qt::MoveAction, &m_files, Qt::LeftButton,
                              Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&m_window, &event);
        return event.isAccepted();
    }

    bool letGo()
    {
        QDropEvent event(m_place, Qt::CopyAction | Qt::MoveAction, &m_files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
        return event.isAccepted();
    }

    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&m_window, &event);
    }

private:
    QWindow &m_window;
    QPoint m_place;
    QMimeData m_files;
};

/// Whether files could be dropped on the widget.
inline bool hold(QWidget &over, const QStringList &paths)
{
    Hand hand(over, paths);
    const bool mayLetGo = hand.enter();
    if (mayLetGo)
        hand.leave();
    return mayLetGo;
}

inline bool drop(QWidget &over, const QStringList &paths)
{
    Hand hand(over, paths);
    return hand.enter() && hand.letGo();
}

} // namespace kb::test
