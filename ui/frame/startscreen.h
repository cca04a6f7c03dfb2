// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
    explicit StartScreen(const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void newBankAsked();
    void openAsked();
    /// A fresh example stands in the user's documents.
    void exampleMade(const QString &path);

private:
    QWidget *buildCard(const QString &language);
    QRadioButton *addWay(QVBoxLayout &column, const QString &text, const QString &help);
    QWidget *buildFoot(const QString &language);
    void goOn();
    void makeExample();

    QRadioButton *m_example = nullptr;
    QRadioButton *m_new = nullptr;
    QRadioButton *m_open = nullptr;
    JobProgress *m_progress = nullptr;
    MarkLabel *m_problem = nullptr;
};

} // namespace kb
