// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/adviceversion.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace kb {

class PaperView;
struct Advice;

/// What was offered of an advice, and what was decided: the decision, and each frozen version, which can be
/// shown as it was printed.
class VersionsList : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsList(QWidget *parent = nullptr);

    void show(const Advice &advice, const QList<AdviceVersion> &versions);

Q_SIGNALS:
    /// The user wants to see this version as it was printed.
    void printAsked(const kb::Uid &version);

private:
    void ask();

    PaperView *m_decision;
    QListWidget *m_list;
    QPushButton *m_print;
};

} // namespace kb
