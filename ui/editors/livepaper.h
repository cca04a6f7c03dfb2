// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/advicepoints.h"
#include "print/paperpages.h"
#include "workspace/workspace.h"

#include <memory>

class QTimer;

namespace kb {

/// How an advice that is being written will look in print, and what its evidence asks attention for.
struct AdviceLook
{
    std::shared_ptr<const print::PaperPages> pages;
    print::PageMeasure measure;
    QList<AdvicePoint> points;
};

/// Sets an advice in type while it is written: beside the window, by the code that prints, once typing rests.
class LivePaper : public QObject
{
    Q_OBJECT

public:
    static constexpr int AllowedPages = 2; ///< spec 04, 4.1

    explicit LivePaper(Workspace &workspace, QObject *parent = nullptr);

    void ask(const AdviceDraft &draft);
    /// Whether an answer is still to come.
    bool isBusy() const;

Q_SIGNALS:
    void ready(const kb::AdviceLook &look);

private:
    void look();

    JobRunner m_runner; ///< of its own: a list never waits for a paper
    QTimer *m_rest;
    AdviceDraft m_draft;
    int m_asked = 0;
};

} // namespace kb
