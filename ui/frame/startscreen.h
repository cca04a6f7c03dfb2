// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QWidget>

class QRadioButton;
class QVBoxLayout;

namespace kb {

class JobProgress;
class MarkLabel;

/// The first screen: what a knowledge bank is, and the ways to get one (spec 03, 3.1).
class StartScreen : public QWidget
{
    Q_OBJECT

public:
    /// The banks that were opened before come first, the latest chosen: Enter goes on with it.
    StartScreen(const QString &language, const QStringList &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void newBankAsked();
    void openAsked();
    void recentAsked(const QString &path);
    /// A fresh example stands in the user's documents.
    void exampleMade(const QString &path);

private:
    QWidget *buildCard(const QString &language, const QStringList &recent);
    void addRecent(QVBoxLayout &column, const QStringList &recent);
    QRadioButton *addWay(QVBoxLayout &column, const QString &text, const QString &help);
    QWidget *buildFoot(const QString &language);
    void goOn();
    void makeExample();

    QMap<QRadioButton *, QString> m_recent; ///< paths
    QRadioButton *m_latest = nullptr;
    QRadioButton *m_example = nullptr;
    QRadioButton *m_new = nullptr;
    QRadioButton *m_open = nullptr;
    JobProgress *m_progress = nullptr;
    MarkLabel *m_problem = nullptr;
};

} // namespace kb
