// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>

#include <functional>

class QWidget;

namespace kb {

/// Takes pictures of widgets that have come to rest, into one folder.
class Camera
{
public:
    explicit Camera(const QString &folder);

    /// Something else than events to wait for, such as a list that is being read.
    void waitWhile(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    /// Lets everything come to rest, so that a widget may be used as if somebody had waited.
    void settle() const;
    void take(QWidget &widget, const QString &name);
    /// The same of a dialog, which is shown first.
    void takeDialog(QWidget &dialog, const char *name);
    /// What `work` asks the user, at once or when it has read what to say; it is answered so that nothing is
    /// written.
    void takeAsked(const std::function<void()> &work, const QString &name);
    void keep(const QImage &picture, const QString &name);

    /// False when a picture could not be written.
    bool isContent() const { return m_isContent; }

private:
    QDir m_folder;
    std::function<bool()> m_isBusy;
    bool m_isContent;
};

} // namespace kb
