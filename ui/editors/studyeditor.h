// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/linkfields.h"
#include "editors/recordeditor.h"
#include "model/study.h"

namespace kb {

class AttentionPanel;
class SimilarPanel;

/// The detail of a study (spec 03, 3.3b).
class StudyEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit StudyEditor(Workspace &workspace, QWidget *parent = nullptr);

    Kind kind() const override { return Kind::Study; }
    Uid uid() const override { return m_shown.uid; }

protected:
    Result<> load(const Uid &uid) override;
    Result<> loadCopy(const Uid &uid) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    Result<Uid> write() override;

private:
    void askSimilar();
    Result<> showLinks(const Uid &uid);
    void showAttention();
    int thisYear();
    void buildFacts();
    void buildSummary();
    void buildLinks();
    void show(const Study &study);
    void begin(Study study);
    Study edited() const;

    RecordForm *m_facts;
    RecordForm *m_summary;
    RecordForm *m_connections;
    SimilarPanel *m_similar;
    AttentionPanel *m_attention;
    LinkFields m_links;
    Study m_shown;
};

} // namespace kb
