// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/linkfields.h"
#include "editors/recordeditor.h"
#include "model/knowledgequestion.h"

namespace kb {

class AttentionPanel;
class SimilarPanel;
class SuggestedConcepts;

/// The detail of a knowledge question (spec 03, 3.5), with what resembles it beside it.
class QuestionEditor : public RecordEditor
{
    Q_OBJECT

public:
    explicit QuestionEditor(Workspace &workspace, QWidget *parent = nullptr);

    Kind kind() const override { return Kind::KnowledgeQuestion; }
    Uid uid() const override { return m_shown.uid; }
    /// Brings what it overlaps with in sight.
    void showOverlap();

protected:
    Result<> load(const Uid &uid) override;
    Result<> loadCopy(const Uid &uid) override;
    Values draft() const override;
    void showDraft(const Values &values) override;
    Result<Uid> write() override;

private:
    void buildQuestion();
    void buildAnswer();
    void show(const KnowledgeQuestion &question);
    void begin(KnowledgeQuestion question);
    void askSimilar();
    Result<> showLinks(const Uid &uid);
    void showAttention();
    KnowledgeQuestion edited() const;

    RecordForm *m_question;
    RecordForm *m_answer;
    PaperView *m_studies;
    PaperView *m_overlaps;
    SimilarPanel *m_similar;
    AttentionPanel *m_attention;
    LinkFields m_links;
    SuggestedConcepts *m_suggested = nullptr;
    KnowledgeQuestion m_shown;
    int m_doubtfulAnswers = 0;
};

} // namespace kb
