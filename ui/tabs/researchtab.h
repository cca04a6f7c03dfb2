// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/studylist.h"
#include "tabs/recordspage.h"

namespace kb {

class OpenedFiles;

/// The research bank, first page of tab 2 (spec 03, 3.3a). An empty one begins with an import.
class ResearchTab : public RecordsPage<StudyList, StudyLine, StudyQuery>
{
    Q_OBJECT

public:
    explicit ResearchTab(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens the study and begins a finding in it; about that approach unless it is null.
    void beginFinding(const Uid &study, const Uid &approach);
    /// Shows the studies that are in a collection now.
    void showCollection(const Uid &collection);

protected:
    RecordEditor *makeEditor() override;
    Paper paperOf(const StudyLine &study) override;
    void beginList() override;
    void follow(const Changes &changes) override;
    /// What is dropped is imported; of PDFs on a study is asked whether they belong to it.
    void dropEvent(QDropEvent *event) override;

private:
    QList<QAction *> steps();
    QList<QAction *> collectionSteps();
    void beginCollection();
    void openFile(const Uid &study);
    void cite(const QList<Uid> &studies);
    void printCurrent();
    std::optional<StudyLine> studyAt(const QPoint &place);
    void takePdfsFor(const Uid &study, const QStringList &paths);
    void takePdfs(const std::optional<StudyLine> &study, const QStringList &paths);
    void askAboutPdfs(const StudyLine &study, const QStringList &paths);
    void attachTo(const Uid &study, const QStringList &paths);

    OpenedFiles *m_files;
};

} // namespace kb
