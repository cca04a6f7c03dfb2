// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace kb {

class TextLabel;

/// Long work as the user sees it: what, how far, how long, and a way to stop it. Hidden when nothing runs.
class JobProgress : public QWidget
{
    Q_OBJECT

public:
    explicit JobProgress(QWidget *parent = nullptr);

    /// Shows that the work began; `what` is a sentence such as "Reading 3 files".
    void start(const QString &what);
    /// Parts done of a total; a total of 0 means that nobody knows yet.
    void setProgress(qint64 done, qint64 total);
    void finish();
    bool isRunning() const { return m_timer.isValid(); }

Q_SIGNALS:
    /// The work goes on until its owner stops it and calls finish().
    void cancelAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_what;
    TextLabel *m_howFar;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_timer;
};

} // namespace kb
