// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace kb {

class JobProgress;

/// What the window shows while a bank is opened that takes a moment.
class OpeningScreen : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningScreen(QWidget *parent = nullptr);

    void start(const QString &path);

Q_SIGNALS:
    void cancelAsked();

private:
    JobProgress *m_progress;
};

} // namespace kb
