<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CertificateDetails</name>
    <message>
        <source>The signed answer has not been imported yet.</source>
        <translation>署名済みの応答はまだインポートされていません。</translation>
    </message>
    <message>
        <source>The text in this entry is no certificate.</source>
        <translation>このエントリのテキストは証明書ではありません。</translation>
    </message>
    <message>
        <source>Revoked until it is taken back.</source>
        <translation>失効が取り消されるまで失効中です。</translation>
    </message>
    <message>
        <source>Revoked by the configuration.</source>
        <translation>設定により失効しています。</translation>
    </message>
    <message>
        <source>Revoked here: %1.</source>
        <translation>ここで失効: %1。</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>%1 から有効です。</translation>
    </message>
    <message>
        <source>Until %1 (%2): a CA in its chain expires before it does.</source>
        <translation>%1 まで (%2): チェーン内の CA が先に期限切れになります。</translation>
    </message>
    <message>
        <source>Until %1 (%2).</source>
        <translation>%1 まで (%2)。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>SAN</source>
        <translation>SAN</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Sealed here, export blocked</source>
        <translation>ここで封印済み、エクスポート禁止</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>ここで封印済み</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>Chain to its CA</source>
        <translation>CA までのチェーン</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>This CA is not in the same store</source>
        <translation>この CA は同じストアにありません</translation>
    </message>
    <message>
        <source>Signed by its own key</source>
        <translation>自身の鍵で署名されています</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>稼働中のセッション</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>提示元</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>検証対象</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>提示先</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>署名した証明書</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>Re-issue lists them all</source>
        <translation>「再発行」ですべて表示します</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>may be deleted</source>
        <translation>削除できます</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>CRL number</source>
        <translation>CRL 番号</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次回更新</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Revocation lab — wrong on purpose</source>
        <translation>失効ラボ — 意図的な誤り</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source> · CA</source>
        <translation> · CA</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>No certificate ends in this time</source>
        <translation>この期間に期限切れになる証明書はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n expired already</source>
        <translation>
            <numerusform>%n 件はすでに期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on one day, %1: stagger them</source>
        <translation>
            <numerusform>1 日に %n 件 (%1): 分散させてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>outlives its CA from</source>
        <translation>CA より長く有効 (開始):</translation>
    </message>
    <message>
        <source>None outlives the CA</source>
        <translation>CA より長く有効なものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n outlive the CA</source>
        <translation>
            <numerusform>%n 件が CA より長く有効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more end later</source>
        <translation>
            <numerusform>ほか %n 件はその後に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in vain</source>
        <translation>%1: %3 件中 %2 件が失敗</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>Most: %1, %n refused</source>
        <translation>
            <numerusform>最多: %1、拒否 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait ended</source>
        <translation>待機終了</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationOverview</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The demo could not be started.</source>
        <translation>デモを開始できませんでした。</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The window stays, without sessions. Start the demonstration anew to have devices again.</source>
        <translation>ウィンドウはセッションなしで残ります。デバイスを再び使うには、デモを再起動してください。</translation>
    </message>
</context>
<context>
    <name>DraftFindings</name>
    <message numerus="yes">
        <source>%n more under Pending changes</source>
        <translation>
            <numerusform>ほか %n 件は「保留中の変更」にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Predefined, from the factory</source>
        <translation>事前定義 (出荷時)</translation>
    </message>
    <message>
        <source>Template, common certificate</source>
        <translation>テンプレート、共通の証明書</translation>
    </message>
    <message>
        <source>Issued by this manager</source>
        <translation>このマネージャが発行</translation>
    </message>
    <message>
        <source>Enrolled by SCEP</source>
        <translation>SCEP で登録</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 進んでいます</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 遅れています</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 を送信</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>証明書 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Its session ends in %1; it then has to authenticate again.</source>
        <translation>セッションは %1 後に終了し、その後再認証が必要です。</translation>
    </message>
    <message>
        <source>Admitted without any check: the certificate profile is None.</source>
        <translation>証明書プロファイルが「なし」のため、検査なしで許可されています。</translation>
    </message>
    <message>
        <source>Subject CN</source>
        <translation>サブジェクトの CN</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>ポリシーのバージョン</translation>
    </message>
    <message>
        <source>Disconnect in</source>
        <translation>切断まで</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>デバイスの時計</translation>
    </message>
    <message>
        <source>Imported status</source>
        <translation>インポートした状態</translation>
    </message>
    <message>
        <source>was connected elsewhere</source>
        <translation>別の場所で接続していました</translation>
    </message>
    <message>
        <source>was not connected elsewhere</source>
        <translation>別の場所でも未接続でした</translation>
    </message>
    <message>
        <source>Imported address</source>
        <translation>インポートしたアドレス</translation>
    </message>
    <message>
        <source>Imported expiry</source>
        <translation>インポートした有効期限</translation>
    </message>
    <message>
        <source>connected, custom</source>
        <translation>接続済み、カスタム</translation>
    </message>
    <message>
        <source>connected, predefined</source>
        <translation>接続済み、事前定義</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>チャネル %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 connected, %2 refused</source>
        <translation>接続 %1、拒否 %2</translation>
    </message>
    <message>
        <source>Log records taken: %1</source>
        <translation>受け取ったログ: %1</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>%1 を担当</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>テンプレートスタック</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>job %1, by the device itself: %2</source>
        <translation>ジョブ %1、デバイス自身による: %2</translation>
    </message>
    <message>
        <source>It could not come back with what was pushed and runs its last good settings.</source>
        <translation>プッシュされた設定では再接続できず、最後に正常だった設定で動作しています。</translation>
    </message>
    <message>
        <source>Job %1: %2 — %3</source>
        <translation>ジョブ %1: %2 — %3</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>証明書 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty: no certificate was presented.</source>
        <translation>リストは空です: 証明書は提示されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The first certificate of the list, DER, %n byte(s)</source>
        <translation>
            <numerusform>リストの最初の証明書、DER、%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Message %1 · %2</source>
        <translation>メッセージ %1 · %2</translation>
    </message>
    <message>
        <source>What this manager presents is under Certificates, SHA-256 %1.</source>
        <translation>このマネージャが提示する証明書は「証明書」にあります (SHA-256 %1)。</translation>
    </message>
    <message>
        <source>Inside the session; its bytes are not kept.</source>
        <translation>セッション内のため、バイト列は保存されません。</translation>
    </message>
    <message>
        <source>Of a session that came up only the hellos are kept.</source>
        <translation>確立したセッションでは Hello だけが保存されます。</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes</source>
        <translation>%2 バイト中、最初の %1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s)</source>
        <translation>
            <numerusform>全 %n バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>manager to device</source>
        <translation>マネージャからデバイスへ</translation>
    </message>
    <message>
        <source>device to manager</source>
        <translation>デバイスからマネージャへ</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Canary devices in each group</source>
        <translation>各グループのカナリアデバイス</translation>
    </message>
    <message>
        <source>Stop above percent of failures</source>
        <translation>失敗がこの割合を超えたら停止</translation>
    </message>
    <message>
        <source> in each group</source>
        <translation> 台 (各グループ)</translation>
    </message>
    <message>
        <source> % of a wave fail</source>
        <translation> % がウェーブ内で失敗</translation>
    </message>
    <message>
        <source>Ca&amp;nary</source>
        <translation>カナリア(&amp;N)</translation>
    </message>
    <message>
        <source>Stop when more t&amp;han</source>
        <translation>停止の基準(&amp;H)</translation>
    </message>
    <message>
        <source>the device refuses</source>
        <translation>デバイスが拒否</translation>
    </message>
    <message>
        <source>refused here</source>
        <translation>ここで拒否</translation>
    </message>
    <message>
        <source>predicted wrongly</source>
        <translation>予測が外れた</translation>
    </message>
    <message>
        <source>nothing was predicted</source>
        <translation>予測なし</translation>
    </message>
    <message>
        <source>not to be compared</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>計算中</translation>
    </message>
    <message>
        <source>Stayed connected</source>
        <translation>接続を維持</translation>
    </message>
    <message>
        <source>Came back: %1 %2</source>
        <translation>復帰: %1 %2</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <translation>切断: %1、%2</translation>
    </message>
    <message>
        <source>Went away by itself</source>
        <translation>自ら切断</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>プッシュ %1</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>%1 as predicted</source>
        <translation>予測どおり %1</translation>
    </message>
    <message>
        <source>%1 predicted wrongly</source>
        <translation>予測外れ %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未確定 %1</translation>
    </message>
    <message>
        <source>%1 not to be compared</source>
        <translation>比較不可 %1</translation>
    </message>
    <message>
        <source>%1 had no session</source>
        <translation>セッションなし %1</translation>
    </message>
    <message>
        <source>No plan has been started yet</source>
        <translation>まだプランは開始されていません</translation>
    </message>
    <message>
        <source>No plan is under way</source>
        <translation>進行中のプランはありません</translation>
    </message>
    <message>
        <source>The last plan was %1</source>
        <translation>最後のプラン: %1</translation>
    </message>
    <message>
        <source>Started %1 · %2</source>
        <translation>開始 %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 re-authenticated</source>
        <translation>%2 台中 %1 台が再認証済み</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>除外 %1</translation>
    </message>
    <message>
        <source>Wave %1 · %2</source>
        <translation>ウェーブ %1 · %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 件を表示</translation>
    </message>
    <message>
        <source>Still refused: %1, %2</source>
        <translation>引き続き拒否: %1、%2</translation>
    </message>
    <message>
        <source>Dropped: %1, %2; came back with its last good settings</source>
        <translation>切断: %1、%2。最後の正常な設定で復帰</translation>
    </message>
    <message>
        <source>Did not try again</source>
        <translation>再試行しませんでした</translation>
    </message>
</context>
<context>
    <name>MigrationReport</name>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>ステップ完了</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>ステップ失敗</translation>
    </message>
    <message>
        <source>Wave started</source>
        <translation>ウェーブ開始</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>Condition overridden</source>
        <translation>条件を上書き</translation>
    </message>
    <message>
        <source>Outside of the window</source>
        <translation>メンテナンス時間外</translation>
    </message>
    <message>
        <source>Maintenance window set</source>
        <translation>メンテナンス時間を設定</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Waves start by themselves</source>
        <translation>ウェーブは自動で開始</translation>
    </message>
    <message>
        <source>Waves start by hand</source>
        <translation>ウェーブは手動で開始</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Stayed connected</source>
        <translation>接続を維持</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Went away by itself</source>
        <translation>自ら切断</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>As predicted</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>Predicted wrongly</source>
        <translation>予測外れ</translation>
    </message>
    <message>
        <source>Nothing was predicted</source>
        <translation>予測なし</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>プッシュ %1</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Session since</source>
        <translation>セッション開始</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>証明書 (SHA-256)</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Before (SHA-256)</source>
        <translation>変更前 (SHA-256)</translation>
    </message>
    <message>
        <source>After (SHA-256)</source>
        <translation>変更後 (SHA-256)</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Plan %1: %2</source>
        <translation>プラン %1: %2</translation>
    </message>
    <message>
        <source>Manager %1. Begun %2 by %3; %4.</source>
        <translation>マネージャ %1。%2 に %3 が開始; %4。</translation>
    </message>
    <message>
        <source>Report made %1 by %2.</source>
        <translation>レポート作成: %1、%2。</translation>
    </message>
    <message>
        <source>Maintenance window: %1 to %2.</source>
        <translation>メンテナンス時間: %1 ～ %2。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Predicted and happened</source>
        <translation>予測と結果</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Migration report</source>
        <translation>移行レポート</translation>
    </message>
    <message>
        <source>Wave rolled back</source>
        <translation>ウェーブをロールバック</translation>
    </message>
    <message>
        <source>Still refused</source>
        <translation>引き続き拒否</translation>
    </message>
    <message>
        <source>Did not try again</source>
        <translation>再試行しませんでした</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Software too old</source>
        <translation>ソフトウェアが古すぎます</translation>
    </message>
    <message>
        <source>WildFire appliance</source>
        <translation>WildFire アプライアンス</translation>
    </message>
</context>
<context>
    <name>ObjectSettings</name>
    <message>
        <source>Settings of template %1</source>
        <translation>テンプレート %1 の設定</translation>
    </message>
    <message>
        <source>What is set here reaches the devices of every stack that the template is in, unless a template before it says otherwise.</source>
        <translation>ここでの設定は、このテンプレートを含むすべてのスタックのデバイスに届きます。先にあるテンプレートの設定が優先されます。</translation>
    </message>
    <message>
        <source>Settings of stack %1</source>
        <translation>スタック %1 の設定</translation>
    </message>
    <message>
        <source>What is set here beats what its templates say.</source>
        <translation>ここでの設定は、スタック内のテンプレートより優先されます。</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message>
        <source>What the manager keeps of the device itself.</source>
        <translation>マネージャがデバイス自体について保持する内容です。</translation>
    </message>
    <message>
        <source>Log Collector %1</source>
        <translation>ログコレクタ %1</translation>
    </message>
    <message>
        <source>An appliance has its settings from nobody else.</source>
        <translation>アプライアンスの設定はここからのみ配布されます。</translation>
    </message>
    <message>
        <source>WildFire appliance %1</source>
        <translation>WildFire アプライアンス %1</translation>
    </message>
    <message>
        <source>Device group %1</source>
        <translation>デバイスグループ %1</translation>
    </message>
    <message>
        <source>Collector group %1</source>
        <translation>コレクタグループ %1</translation>
    </message>
    <message>
        <source>WildFire cluster %1</source>
        <translation>WildFire クラスタ %1</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Is a Log Collector a server or a client?</source>
        <translation>ログコレクタはサーバーですか、クライアントですか?</translation>
    </message>
    <message>
        <source>Both: it depends on the channel</source>
        <translation>両方: チャネルによります</translation>
    </message>
    <message>
        <source>Always a server</source>
        <translation>常にサーバー</translation>
    </message>
    <message>
        <source>Always a client</source>
        <translation>常にクライアント</translation>
    </message>
    <message>
        <source>It is the server of the firewalls that send it logs, and a client of Panorama.</source>
        <translation>ログを送るファイアウォールに対してはサーバー、Panorama に対してはクライアントです。</translation>
    </message>
    <message>
        <source>Which certificates does the certificate profile of the server side judge?</source>
        <translation>サーバー側の証明書プロファイルはどの証明書を判定しますか?</translation>
    </message>
    <message>
        <source>Those that clients present</source>
        <translation>クライアントが提示するもの</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>サーバー自身のもの</translation>
    </message>
    <message>
        <source>Those of both sides</source>
        <translation>双方のもの</translation>
    </message>
    <message>
        <source>Each side&apos;s profile judges the other side.</source>
        <translation>各側のプロファイルは相手側を判定します。</translation>
    </message>
    <message>
        <source>Where does the certificate come from that the server presents?</source>
        <translation>サーバーが提示する証明書はどこから来ますか?</translation>
    </message>
    <message>
        <source>From the SSL/TLS service profile</source>
        <translation>SSL/TLS サービスプロファイル</translation>
    </message>
    <message>
        <source>From the certificate profile</source>
        <translation>証明書プロファイル</translation>
    </message>
    <message>
        <source>From Secure Client Communication</source>
        <translation>セキュアクライアント通信</translation>
    </message>
    <message>
        <source>Secure Client Communication says what a client presents; the service profile what a server does.</source>
        <translation>セキュアクライアント通信はクライアントの提示内容を、サービスプロファイルはサーバーの提示内容を定めます。</translation>
    </message>
    <message>
        <source>Whom does another certificate in Panorama&apos;s SSL/TLS service profile concern?</source>
        <translation>Panorama の SSL/TLS サービスプロファイルの証明書を変えると、誰に影響しますか?</translation>
    </message>
    <message>
        <source>Firewalls, Log Collectors and the HA peer at once</source>
        <translation>ファイアウォール、ログコレクタ、HA ピアのすべて</translation>
    </message>
    <message>
        <source>The firewalls alone</source>
        <translation>ファイアウォールだけ</translation>
    </message>
    <message>
        <source>Those whose template names it</source>
        <translation>テンプレートで指定しているもの</translation>
    </message>
    <message>
        <source>One profile serves all of these connections, so a change touches everybody.</source>
        <translation>1 つのプロファイルがこれらの接続すべてに使われるため、変更は全員に影響します。</translation>
    </message>
    <message>
        <source>A firewall has a local client certificate. Does it show it to its Log Collector, too?</source>
        <translation>ファイアウォールにローカルのクライアント証明書があります。ログコレクタにも提示しますか?</translation>
    </message>
    <message>
        <source>Only if that channel is switched on</source>
        <translation>そのチャネルがオンの場合だけ</translation>
    </message>
    <message>
        <source>Yes, on every channel</source>
        <translation>はい、すべてのチャネルで</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>いいえ、決して</translation>
    </message>
    <message>
        <source>Each channel has a switch of its own, and each is off until somebody sets it.</source>
        <translation>各チャネルに個別のスイッチがあり、設定するまでオフです。</translation>
    </message>
    <message>
        <source>All firewalls share one client certificate. What can&apos;t be used with it?</source>
        <translation>全ファイアウォールが 1 つのクライアント証明書を共有しています。使えないものはどれですか?</translation>
    </message>
    <message>
        <source>Authorization by serial number</source>
        <translation>シリアル番号による認可</translation>
    </message>
    <message>
        <source>The authorization list</source>
        <translation>認可リスト</translation>
    </message>
    <message>
        <source>Revocation checks</source>
        <translation>失効の確認</translation>
    </message>
    <message>
        <source>One certificate can hold one serial number only.</source>
        <translation>1 つの証明書に入るシリアル番号は 1 つだけです。</translation>
    </message>
    <message>
        <source>May a CA certificate stand in an SSL/TLS service profile?</source>
        <translation>SSL/TLS サービスプロファイルに CA 証明書を指定できますか?</translation>
    </message>
    <message>
        <source>No, only a signed end-entity certificate</source>
        <translation>いいえ、署名されたエンドエンティティ証明書だけ</translation>
    </message>
    <message>
        <source>Yes, if it has its key</source>
        <translation>はい、鍵があれば</translation>
    </message>
    <message>
        <source>Yes, if it is self-signed</source>
        <translation>はい、自己署名であれば</translation>
    </message>
    <message>
        <source>A server presents an end-entity certificate, with its private key.</source>
        <translation>サーバーは秘密鍵付きのエンドエンティティ証明書を提示します。</translation>
    </message>
    <message>
        <source>Where may a profile be attached whose maximum is TLS 1.3?</source>
        <translation>最大バージョンが TLS 1.3 のプロファイルはどこに割り当てられますか?</translation>
    </message>
    <message>
        <source>To administrative access and GlobalProtect</source>
        <translation>管理アクセスと GlobalProtect</translation>
    </message>
    <message>
        <source>To Secure Server Communication as well</source>
        <translation>セキュアサーバー通信にも</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>どこにも割り当てられない</translation>
    </message>
    <message>
        <source>Device channels speak TLS 1.2 at most: a range that allows 1.3 can&apos;t be attached there.</source>
        <translation>デバイスチャネルは TLS 1.2 までです。1.3 を許可する範囲は割り当てられません。</translation>
    </message>
    <message>
        <source>A service profile says nothing about 3DES. Is it on?</source>
        <translation>サービスプロファイルに 3DES の記載がありません。有効ですか?</translation>
    </message>
    <message>
        <source>Yes: what is not mentioned is on</source>
        <translation>はい: 記載のないものは有効</translation>
    </message>
    <message>
        <source>No: what is not mentioned is off</source>
        <translation>いいえ: 記載のないものは無効</translation>
    </message>
    <message>
        <source>Only with TLS 1.0</source>
        <translation>TLS 1.0 のときだけ</translation>
    </message>
    <message>
        <source>Algorithms are switched off one by one, 3DES and RC4, too.</source>
        <translation>アルゴリズムは 1 つずつ無効にします。3DES と RC4 も同様です。</translation>
    </message>
    <message>
        <source>A certificate profile holds an intermediate CA. What else does it need?</source>
        <translation>証明書プロファイルに中間 CA があります。ほかに何が必要ですか?</translation>
    </message>
    <message>
        <source>The root above it</source>
        <translation>その上のルート</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Every CA that is not self-signed needs its way to a root inside of the profile.</source>
        <translation>自己署名でない CA には、プロファイル内でルートまでの経路が必要です。</translation>
    </message>
    <message>
        <source>A profile holds the root alone. What do devices have to send?</source>
        <translation>プロファイルにルートだけがあります。デバイスは何を送る必要がありますか?</translation>
    </message>
    <message>
        <source>Their certificate and the intermediates</source>
        <translation>自身の証明書と中間 CA</translation>
    </message>
    <message>
        <source>Their certificate alone</source>
        <translation>自身の証明書だけ</translation>
    </message>
    <message>
        <source>The root as well</source>
        <translation>ルートも</translation>
    </message>
    <message>
        <source>Without the intermediates nobody finds the way from the certificate to the root.</source>
        <translation>中間 CA がないと、証明書からルートまでの経路が見つかりません。</translation>
    </message>
    <message>
        <source>OCSP and CRL are both ticked. When is the list looked at?</source>
        <translation>OCSP と CRL の両方がオンです。リストはいつ参照されますか?</translation>
    </message>
    <message>
        <source>Only when the OCSP responder is unavailable</source>
        <translation>OCSP レスポンダが利用できないときだけ</translation>
    </message>
    <message>
        <source>Always, after OCSP</source>
        <translation>OCSP の後に必ず</translation>
    </message>
    <message>
        <source>When OCSP answers unknown</source>
        <translation>OCSP が不明と応答したとき</translation>
    </message>
    <message>
        <source>An answer of the responder counts, whatever it is; the list is for the case that there is none.</source>
        <translation>レスポンダの応答は内容にかかわらず有効です。リストは応答がない場合に使います。</translation>
    </message>
    <message>
        <source>The responder answers unknown. What counts?</source>
        <translation>レスポンダが不明と応答しました。何が適用されますか?</translation>
    </message>
    <message>
        <source>Block sessions with unknown status</source>
        <translation>「状態が不明な場合にブロック」の設定</translation>
    </message>
    <message>
        <source>The list of revoked certificates</source>
        <translation>失効リスト</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Unknown is a status. It does not lead to the list.</source>
        <translation>不明も 1 つの状態であり、リストは参照されません。</translation>
    </message>
    <message>
        <source>Status timeout 8 s, OCSP 5 s, CRL 5 s, both used. How long may a lookup take?</source>
        <translation>状態のタイムアウト 8 秒、OCSP 5 秒、CRL 5 秒、両方使用。照会は最長何秒ですか?</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 秒</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>The smaller of the status timeout and the sum of the two others.</source>
        <translation>状態のタイムアウトと、他の 2 つの合計の小さい方です。</translation>
    </message>
    <message>
        <source>All three timeouts are 5 s and the responder keeps silent. How long has the list?</source>
        <translation>3 つのタイムアウトがすべて 5 秒で、レスポンダが応答しません。リストに使える時間は?</translation>
    </message>
    <message>
        <source>No time at all</source>
        <translation>まったくない</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source>The whole deadline is 5 s, and OCSP uses it up.</source>
        <translation>全体の期限が 5 秒で、OCSP が使い切ります。</translation>
    </message>
    <message>
        <source>Neither of the block rules is ticked. Does a revoked certificate get in?</source>
        <translation>ブロックの設定がどれもオフです。失効した証明書は許可されますか?</translation>
    </message>
    <message>
        <source>No, revoked is always refused</source>
        <translation>いいえ、失効は常に拒否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Until the end of the disconnect wait</source>
        <translation>切断待機時間の終わりまで</translation>
    </message>
    <message>
        <source>The rules are about unknown and about no answer; revoked is an answer.</source>
        <translation>これらの設定は不明と無応答に関するもので、失効は応答の 1 つです。</translation>
    </message>
    <message>
        <source>Block expired certificates is off. What becomes of an expired client certificate?</source>
        <translation>「期限切れの証明書をブロック」がオフです。期限切れのクライアント証明書はどうなりますか?</translation>
    </message>
    <message>
        <source>It is accepted</source>
        <translation>受け入れられる</translation>
    </message>
    <message>
        <source>It is refused all the same</source>
        <translation>それでも拒否される</translation>
    </message>
    <message>
        <source>It is accepted with a warning for a day</source>
        <translation>1 日だけ警告付きで受け入れられる</translation>
    </message>
    <message>
        <source>The switch decides for the certificate itself; an expired CA above it is refused anyway.</source>
        <translation>この設定は証明書自体に適用されます。上位の CA が期限切れの場合は拒否されます。</translation>
    </message>
    <message>
        <source>Allow Custom Certificate Only is off. Who may connect?</source>
        <translation>「カスタム証明書のみ許可」がオフです。誰が接続できますか?</translation>
    </message>
    <message>
        <source>Devices with custom and with predefined certificates</source>
        <translation>カスタム証明書と事前定義証明書のデバイス</translation>
    </message>
    <message>
        <source>Devices with predefined certificates</source>
        <translation>事前定義証明書のデバイス</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>Off lets both in. On refuses whoever still comes with a predefined one.</source>
        <translation>オフなら両方を許可します。オンにすると、事前定義証明書のものを拒否します。</translation>
    </message>
    <message>
        <source>What must Panorama&apos;s server certificate hold?</source>
        <translation>Panorama のサーバー証明書に必要なものは?</translation>
    </message>
    <message>
        <source>Its address or name, in the CN or an alternative name</source>
        <translation>CN またはサブジェクト代替名に、アドレスまたは名前</translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>The names of all devices</source>
        <translation>全デバイスの名前</translation>
    </message>
    <message>
        <source>Clients that check the server&apos;s identity compare it with what was typed into them.</source>
        <translation>サーバー ID を確認するクライアントは、自身に入力された値と照合します。</translation>
    </message>
    <message>
        <source>The authorization list has entries. Does it count?</source>
        <translation>認可リストにエントリがあります。適用されますか?</translation>
    </message>
    <message>
        <source>Only if Check Authorization List is ticked</source>
        <translation>「認可リストを確認」がオンの場合だけ</translation>
    </message>
    <message>
        <source>Yes, from the first entry on</source>
        <translation>はい、最初のエントリから</translation>
    </message>
    <message>
        <source>Only with authorization by serial number</source>
        <translation>シリアル番号による認可の場合だけ</translation>
    </message>
    <message>
        <source>Ticked with an empty list it lets nobody in.</source>
        <translation>オンでリストが空の場合、誰も許可されません。</translation>
    </message>
    <message>
        <source>A device shows a valid certificate, but its serial number is not managed here. Is it let in?</source>
        <translation>デバイスの証明書は有効ですが、シリアル番号が管理対象にありません。許可されますか?</translation>
    </message>
    <message>
        <source>Not with authorization by serial number</source>
        <translation>シリアル番号による認可では許可されない</translation>
    </message>
    <message>
        <source>Yes, it is valid</source>
        <translation>はい、有効だから</translation>
    </message>
    <message>
        <source>Only if it is on the authorization list</source>
        <translation>認可リストにある場合だけ</translation>
    </message>
    <message>
        <source>The name in the certificate is compared with the devices that are managed.</source>
        <translation>証明書の名前が管理対象デバイスと照合されます。</translation>
    </message>
    <message>
        <source>When does the Disconnect Wait Time begin?</source>
        <translation>切断待機時間はいつ始まりますか?</translation>
    </message>
    <message>
        <source>At the commit</source>
        <translation>コミット時</translation>
    </message>
    <message>
        <source>At the push</source>
        <translation>プッシュ時</translation>
    </message>
    <message>
        <source>When the form is closed</source>
        <translation>フォームを閉じたとき</translation>
    </message>
    <message>
        <source>Until the commit nothing has changed that one could wait for.</source>
        <translation>コミットするまでは、待つべき変更がありません。</translation>
    </message>
    <message>
        <source>A device reconnects by chance during the wait. Which rules does it meet?</source>
        <translation>待機中にデバイスがたまたま再接続しました。どの規則が適用されますか?</translation>
    </message>
    <message>
        <source>The new ones</source>
        <translation>新しい規則</translation>
    </message>
    <message>
        <source>The old ones</source>
        <translation>古い規則</translation>
    </message>
    <message>
        <source>None until the wait ends</source>
        <translation>待機が終わるまでなし</translation>
    </message>
    <message>
        <source>The wait keeps sessions that are up; whoever comes anew is judged anew.</source>
        <translation>待機は既存のセッションを保つものです。新しい接続は新しい規則で判定されます。</translation>
    </message>
    <message>
        <source>Which release do devices need before custom certificates can be enforced?</source>
        <translation>カスタム証明書を強制するには、デバイスにどのリリースが必要ですか?</translation>
    </message>
    <message>
        <source>8.0</source>
        <translation>8.0</translation>
    </message>
    <message>
        <source>7.1</source>
        <translation>7.1</translation>
    </message>
    <message>
        <source>10.1</source>
        <translation>10.1</translation>
    </message>
    <message>
        <source>Older ones know predefined certificates only. Compare as numbers: 10.0 is later than 8.0.</source>
        <translation>古いものは事前定義証明書だけに対応します。数値として比較します: 10.0 は 8.0 より新しい。</translation>
    </message>
    <message>
        <source>With what does a device compare the name in Panorama&apos;s certificate?</source>
        <translation>デバイスは Panorama の証明書の名前を何と照合しますか?</translation>
    </message>
    <message>
        <source>With what was typed into its Panorama Settings</source>
        <translation>Panorama 設定に入力された値</translation>
    </message>
    <message>
        <source>With the answer of the DNS</source>
        <translation>DNS の応答</translation>
    </message>
    <message>
        <source>With Panorama&apos;s host name</source>
        <translation>Panorama のホスト名</translation>
    </message>
    <message>
        <source>If an IP address was typed, a certificate with the name alone does not do.</source>
        <translation>IP アドレスを入力した場合、名前だけの証明書では一致しません。</translation>
    </message>
    <message>
        <source>A device has committed a new client certificate. When does it use it?</source>
        <translation>デバイスが新しいクライアント証明書をコミットしました。いつ使われますか?</translation>
    </message>
    <message>
        <source>At its next connection, after the wait</source>
        <translation>待機後の次の接続で</translation>
    </message>
    <message>
        <source>At once, in the open session</source>
        <translation>開いているセッションですぐに</translation>
    </message>
    <message>
        <source>After a reboot</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <source>An open session keeps what it was begun with.</source>
        <translation>開いているセッションは開始時の証明書のままです。</translation>
    </message>
    <message>
        <source>The server takes custom certificates only. May a device go back to Predefined?</source>
        <translation>サーバーはカスタム証明書のみ許可します。デバイスを事前定義に戻せますか?</translation>
    </message>
    <message>
        <source>No, it would be locked out</source>
        <translation>いいえ、締め出されます</translation>
    </message>
    <message>
        <source>Yes, for the time of the wait</source>
        <translation>はい、待機時間中は</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>はい、いつでも</translation>
    </message>
    <message>
        <source>Predefined certificates are refused then. Handfast does not let that happen.</source>
        <translation>事前定義証明書は拒否されます。Handfast はそれを防ぎます。</translation>
    </message>
    <message>
        <source>Panorama manages a WildFire appliance. What must not be ticked?</source>
        <translation>Panorama が WildFire アプライアンスを管理しています。オンにしてはいけないものは?</translation>
    </message>
    <message>
        <source>Allow Custom Certificate Only</source>
        <translation>カスタム証明書のみ許可</translation>
    </message>
    <message>
        <source>Check Server Identity</source>
        <translation>サーバー ID を確認</translation>
    </message>
    <message>
        <source>Authorize by serial number</source>
        <translation>シリアル番号で認可</translation>
    </message>
    <message>
        <source>Its management connection has predefined certificates only and would be cut off.</source>
        <translation>管理接続は事前定義証明書にしか対応せず、切断されてしまいます。</translation>
    </message>
    <message>
        <source>When is a device ready for custom certificates to be enforced?</source>
        <translation>デバイスはいつ、カスタム証明書の強制に対応済みと言えますか?</translation>
    </message>
    <message>
        <source>Once it has connected with its custom certificate</source>
        <translation>カスタム証明書で接続したとき</translation>
    </message>
    <message>
        <source>Once the template was pushed</source>
        <translation>テンプレートがプッシュされたとき</translation>
    </message>
    <message>
        <source>Once the certificate was imported</source>
        <translation>証明書がインポートされたとき</translation>
    </message>
    <message>
        <source>Only a handshake proves it. Whoever is offline is unknown, never ready.</source>
        <translation>証明できるのはハンドシェイクだけです。オフラインは不明であり、対応済みではありません。</translation>
    </message>
    <message>
        <source>Custom certificates are enforced. How is a new firewall added?</source>
        <translation>カスタム証明書が強制されています。新しいファイアウォールはどう追加しますか?</translation>
    </message>
    <message>
        <source>Certificate first, then add it</source>
        <translation>先に証明書、次に追加</translation>
    </message>
    <message>
        <source>Add it first, then push the certificate</source>
        <translation>先に追加、次に証明書をプッシュ</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>順序は問わない</translation>
    </message>
    <message>
        <source>Without its certificate it can&apos;t connect, so that nothing could be pushed to it.</source>
        <translation>証明書がないと接続できず、何もプッシュできません。</translation>
    </message>
    <message>
        <source>A client certificate was put into the template and committed. What is missing?</source>
        <translation>クライアント証明書をテンプレートに入れてコミットしました。足りないものは?</translation>
    </message>
    <message>
        <source>The choice in the stack&apos;s settings, and the push</source>
        <translation>スタックの設定での選択と、プッシュ</translation>
    </message>
    <message>
        <source>A commit on each device</source>
        <translation>各デバイスでのコミット</translation>
    </message>
    <message>
        <source>Import, template, choice, commit and push: without one of them the old one stays in use.</source>
        <translation>インポート、テンプレート、選択、コミット、プッシュ: 1 つでも欠けると古い証明書が使われ続けます。</translation>
    </message>
    <message>
        <source>A root CA is replaced. What do the profiles trust in between?</source>
        <translation>ルート CA を置き換えます。途中、プロファイルは何を信頼しますか?</translation>
    </message>
    <message>
        <source>The old and the new one</source>
        <translation>古い CA と新しい CA</translation>
    </message>
    <message>
        <source>The new one alone</source>
        <translation>新しい CA だけ</translation>
    </message>
    <message>
        <source>The old one until the last day</source>
        <translation>最終日まで古い CA</translation>
    </message>
    <message>
        <source>The new CA is added and the old one stays. Both in one commit is the classic outage.</source>
        <translation>新しい CA を追加し、古い CA は残します。両方を 1 回のコミットで行うのは典型的な障害の原因です。</translation>
    </message>
    <message>
        <source>When may the server get a certificate of the new CA?</source>
        <translation>サーバーはいつ新しい CA の証明書に切り替えられますか?</translation>
    </message>
    <message>
        <source>Once every client trusts the new CA</source>
        <translation>全クライアントが新しい CA を信頼したとき</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>最初に</translation>
    </message>
    <message>
        <source>After the old CA was removed</source>
        <translation>古い CA を削除した後</translation>
    </message>
    <message>
        <source>Each client that does not trust it yet drops.</source>
        <translation>まだ信頼していないクライアントは切断されます。</translation>
    </message>
    <message>
        <source>One device was offline during the push. May the old CA be removed?</source>
        <translation>プッシュ中に 1 台がオフラインでした。古い CA を削除できますか?</translation>
    </message>
    <message>
        <source>Not before that device has moved, too</source>
        <translation>そのデバイスも移行するまではできない</translation>
    </message>
    <message>
        <source>Yes, it gets the push later</source>
        <translation>はい、後でプッシュが届く</translation>
    </message>
    <message>
        <source>Yes, after a day</source>
        <translation>はい、1 日後なら</translation>
    </message>
    <message>
        <source>It still shows the old certificate, and could not come back.</source>
        <translation>まだ古い証明書を提示しており、再接続できなくなります。</translation>
    </message>
    <message>
        <source>A device is connected and its certificate has expired. What does that say?</source>
        <translation>接続中のデバイスの証明書が期限切れです。これは何を意味しますか?</translation>
    </message>
    <message>
        <source>It would not come in again</source>
        <translation>再接続はできない</translation>
    </message>
    <message>
        <source>Its certificate is still good</source>
        <translation>証明書はまだ有効</translation>
    </message>
    <message>
        <source>It will be cut off within a minute</source>
        <translation>1 分以内に切断される</translation>
    </message>
    <message>
        <source>Certificates are judged at the handshake. Connected is not the same as would connect.</source>
        <translation>証明書はハンドシェイク時に判定されます。接続中であることと、接続できることは別です。</translation>
    </message>
    <message>
        <source>A log says that the alert bad certificate was received. Whose certificate is meant?</source>
        <translation>ログに bad certificate アラートの受信が記録されています。誰の証明書のことですか?</translation>
    </message>
    <message>
        <source>Our own: the other side found fault with it</source>
        <translation>こちらの証明書: 相手側が問題とした</translation>
    </message>
    <message>
        <source>The other side&apos;s</source>
        <translation>相手側の証明書</translation>
    </message>
    <message>
        <source>The CA&apos;s</source>
        <translation>CA の証明書</translation>
    </message>
    <message>
        <source>An alert that comes names our fault; what we find ourselves names theirs.</source>
        <translation>届いたアラートはこちらの問題を、こちらの判定は相手の問題を示します。</translation>
    </message>
    <message>
        <source>A device&apos;s certificate is valid for two years, its CA for one. For how long does it serve?</source>
        <translation>デバイスの証明書は 2 年、その CA は 1 年有効です。いつまで使えますか?</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>3 年</translation>
    </message>
    <message>
        <source>The first end on the whole path counts.</source>
        <translation>経路全体で最も早い期限が適用されます。</translation>
    </message>
</context>
<context>
    <name>ReconnectChart</name>
    <message>
        <source>Came up</source>
        <translation>確立</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message numerus="yes">
        <source>%n come back from %1 on</source>
        <translation>
            <numerusform>%1 から %n 台が戻ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Listener&apos;s capacity</source>
        <translation>リスナーの処理能力</translation>
    </message>
    <message>
        <source>The listener bears %1/s, as measured</source>
        <translation>リスナーの実測処理能力は %1/秒です</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 of %2 custom</source>
        <translation>%2 台中 %1 台がカスタム</translation>
    </message>
    <message>
        <source>%1 of %2 re-authenticated</source>
        <translation>%2 台中 %1 台が再認証済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>復帰 %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>One condition open</source>
        <translation>未達成の条件 1 件</translation>
    </message>
    <message>
        <source>%1 conditions open</source>
        <translation>未達成の条件 %1 件</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>Next is locked: %1</source>
        <translation>次へ進めません: %1</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>上書き済み: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次へ: %1</translation>
    </message>
    <message>
        <source>Start next wave</source>
        <translation>次のウェーブを開始</translation>
    </message>
    <message>
        <source>Start wave %1: %2</source>
        <translation>ウェーブ %1 を開始: %2</translation>
    </message>
    <message>
        <source>First, custom server communication has to run.</source>
        <translation>先にカスタムのサーバー通信を稼働させる必要があります。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 件を表示</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>上書き…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Both CAs are trusted everywhere first; then certificates move to the new one in waves; the old CA goes when the last device has moved.</source>
        <translation>まず全体で両方の CA を信頼し、次に証明書をウェーブごとに新しい CA へ移し、最後のデバイスが移ったら古い CA を外します。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have no custom certificate yet.</source>
        <translation>
            <numerusform>%n 台のデバイスにまだカスタム証明書がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of the waves so far are sent their old settings.</source>
        <translation>
            <numerusform>これまでのウェーブの %n 台のデバイスに以前の設定が送られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anew…</source>
        <translation>最初から始める…</translation>
    </message>
    <message>
        <source>The saved migration can&apos;t be read: %1</source>
        <translation>保存された移行を読み込めません: %1</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>失敗しました: %1</translation>
    </message>
    <message>
        <source>Wave %1 alone: its devices are sent their old settings, the templates stay, and no further wave starts until you resume.</source>
        <translation>ウェーブ %1 のみ: そのデバイスに以前の設定を送り、テンプレートはそのまま残し、再開するまで次のウェーブは始まりません。</translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message>
        <source>No devices</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>Nobody gets these settings yet.</source>
        <translation>まだどのデバイスもこの設定を受け取っていません。</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同期済み</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) said that they run what is committed.</source>
        <translation>
            <numerusform>%n 台のデバイスがコミット済みの設定で動作していると報告しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同期</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not say yet that they run what is committed.</source>
        <translation>
            <numerusform>%n 台のデバイスが、コミット済みの設定で動作しているとまだ報告していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of it waits for the commit; a push sends what is committed.</source>
        <translation>この変更はコミット待ちです。プッシュで送られるのはコミット済みの内容です。</translation>
    </message>
    <message>
        <source>Client settings</source>
        <translation>クライアント設定</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>共通名</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>マネージャ</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>ログコレクタ</translation>
    </message>
    <message>
        <source>WildFire</source>
        <translation>WildFire</translation>
    </message>
    <message>
        <source>PAN-DB</source>
        <translation>PAN-DB</translation>
    </message>
    <message>
        <source>data redistribution</source>
        <translation>データ再配信</translation>
    </message>
    <message>
        <source>GlobalProtect</source>
        <translation>GlobalProtect</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Cert. profiles</source>
        <translation>証明書プロファイル</translation>
    </message>
    <message>
        <source>SSL/TLS profiles</source>
        <translation>SSL/TLS プロファイル</translation>
    </message>
    <message>
        <source>SCEP profiles</source>
        <translation>SCEP プロファイル</translation>
    </message>
    <message>
        <source>Shared, after its templates</source>
        <translation>共有 (テンプレートの後)</translation>
    </message>
    <message>
        <source>Templates, first wins</source>
        <translation>テンプレート (最初が優先)</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>テンプレートスタック</translation>
    </message>
    <message>
        <source>Panorama settings</source>
        <translation>Panorama 設定</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャ</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2 台目</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>may be deleted</source>
        <translation>削除できます</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>Reconnects in %1</source>
        <translation>再接続まで %1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャ</translation>
    </message>
    <message numerus="yes">
        <source>Listening · %n session(s)</source>
        <translation>
            <numerusform>待受中 · セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>待ち受けていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::manager::Demo</name>
    <message>
        <source>The devices&apos; program crashed: %1</source>
        <translation>デバイスのプログラムが異常終了しました: %1</translation>
    </message>
    <message>
        <source>The devices&apos; program ended with status %1</source>
        <translation>デバイスのプログラムがステータス %1 で終了しました</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>“%1” is no alternative name.</source>
        <translation>「%1」は代替名ではありません。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>この名前はすでに使われています。</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>$UDID Form</source>
        <translation>$UDID の形式</translation>
    </message>
    <message>
        <source>3DES</source>
        <translation>3DES</translation>
    </message>
    <message>
        <source>A request that waits for its signed certificate, PEM.</source>
        <translation>署名済み証明書を待っている要求、PEM。</translation>
    </message>
    <message>
        <source>AES-128-CBC</source>
        <translation>AES-128-CBC</translation>
    </message>
    <message>
        <source>AES-128-GCM</source>
        <translation>AES-128-GCM</translation>
    </message>
    <message>
        <source>AES-256-CBC</source>
        <translation>AES-256-CBC</translation>
    </message>
    <message>
        <source>AES-256-GCM</source>
        <translation>AES-256-GCM</translation>
    </message>
    <message>
        <source>AS Number</source>
        <translation>AS 番号</translation>
    </message>
    <message>
        <source>AWS Secret</source>
        <translation>AWS シークレット</translation>
    </message>
    <message>
        <source>Additional Master Hold Up Time (ms)</source>
        <translation>追加マスターホールドアップ時間 (ms)</translation>
    </message>
    <message>
        <source>Address and port where CRLs and OCSP answers of the CAs here are served, such as 0.0.0.0:8080; empty: not at all.</source>
        <translation>ここの CA の CRL と OCSP 応答を提供するアドレスとポート (例: 0.0.0.0:8080)。空: 提供しません。</translation>
    </message>
    <message>
        <source>Address and port where administrators with a certificate are answered over HTTPS, such as 127.0.0.1:8443; empty: not at all.</source>
        <translation>証明書を持つ管理者に HTTPS で応答するアドレスとポート (例: 127.0.0.1:8443)。空: 応答しません。</translation>
    </message>
    <message>
        <source>Address of a time server.</source>
        <translation>時刻サーバーのアドレス。</translation>
    </message>
    <message>
        <source>Address of the SCEP server.</source>
        <translation>SCEP サーバーのアドレス。</translation>
    </message>
    <message>
        <source>Address, or address and port, under which firewalls reach the appliance.</source>
        <translation>ファイアウォールがアプライアンスに到達するアドレス、またはアドレスとポート。</translation>
    </message>
    <message>
        <source>Addresses of private PAN-DB clouds, commas between.</source>
        <translation>プライベート PAN-DB クラウドのアドレス (カンマ区切り)。</translation>
    </message>
    <message>
        <source>Addresses of the gateways that the firewall connects to.</source>
        <translation>ファイアウォールが接続するゲートウェイのアドレス。</translation>
    </message>
    <message>
        <source>Addresses of the other collectors of the group.</source>
        <translation>グループ内の他のコレクタのアドレス。</translation>
    </message>
    <message>
        <source>Addresses that logs are forwarded to, most preferred first.</source>
        <translation>ログの転送先アドレス (優先順)。</translation>
    </message>
    <message>
        <source>Addresses that user and tag data is taken from.</source>
        <translation>ユーザーとタグのデータを取得するアドレス。</translation>
    </message>
    <message>
        <source>Allow Custom Certificate Only</source>
        <translation>カスタム証明書のみ許可</translation>
    </message>
    <message>
        <source>Allow cipher suites with this algorithm.</source>
        <translation>このアルゴリズムを使う暗号スイートを許可します。</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>アプライアンス</translation>
    </message>
    <message>
        <source>Ask OCSP responders and fetch CRLs at loopback and private addresses too.</source>
        <translation>ループバックとプライベートのアドレスでも OCSP レスポンダへの照会と CRL の取得を行います。</translation>
    </message>
    <message>
        <source>Ask for this key usage.</source>
        <translation>この鍵用途を要求します。</translation>
    </message>
    <message>
        <source>Ask the responder without a nonce.</source>
        <translation>ノンスなしでレスポンダに照会します。</translation>
    </message>
    <message>
        <source>Authentication Portal: SSL/TLS Service Profile</source>
        <translation>認証ポータル: SSL/TLS サービスプロファイル</translation>
    </message>
    <message>
        <source>Authorization Code</source>
        <translation>認証コード</translation>
    </message>
    <message>
        <source>Authorization List</source>
        <translation>認可リスト</translation>
    </message>
    <message>
        <source>Authorize Clients Based on Serial Number</source>
        <translation>シリアル番号でクライアントを認可</translation>
    </message>
    <message>
        <source>Auto Push on 1st connect</source>
        <translation>初回接続時に自動プッシュ</translation>
    </message>
    <message>
        <source>Automatically Acquire Commit Lock</source>
        <translation>コミットロックを自動取得</translation>
    </message>
    <message>
        <source>Azure Key Vault URI</source>
        <translation>Azure Key Vault URI</translation>
    </message>
    <message>
        <source>Azure Secret</source>
        <translation>Azure シークレット</translation>
    </message>
    <message>
        <source>Block Private Key Export</source>
        <translation>秘密鍵のエクスポートを禁止</translation>
    </message>
    <message>
        <source>Block session if certificate status cannot be retrieved within timeout</source>
        <translation>証明書の状態を時間内に取得できない場合にセッションをブロック</translation>
    </message>
    <message>
        <source>Block session if certificate status is unknown</source>
        <translation>証明書の状態が不明な場合にセッションをブロック</translation>
    </message>
    <message>
        <source>Block session if the certificate was not issued to the authenticating device</source>
        <translation>認証するデバイスに発行された証明書でない場合にセッションをブロック</translation>
    </message>
    <message>
        <source>Block sessions with expired certificates</source>
        <translation>期限切れの証明書のセッションをブロック</translation>
    </message>
    <message>
        <source>CA Certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>CA Certificate Fingerprint</source>
        <translation>CA 証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>CA of this manager that signs each device&apos;s own certificate.</source>
        <translation>各デバイスの証明書に署名するこのマネージャの CA。</translation>
    </message>
    <message>
        <source>CA that an https server&apos;s certificate must come from; empty: those of the system.</source>
        <translation>https サーバーの証明書の発行元となる CA。空: システムの CA。</translation>
    </message>
    <message>
        <source>CA-IDENT Name</source>
        <translation>CA-IDENT 名</translation>
    </message>
    <message>
        <source>CRL Receive Timeout (sec)</source>
        <translation>CRL 受信タイムアウト (秒)</translation>
    </message>
    <message>
        <source>CRL Validity (hours)</source>
        <translation>CRL の有効期間 (時間)</translation>
    </message>
    <message>
        <source>CRL and OCSP Base URL</source>
        <translation>CRL / OCSP ベース URL</translation>
    </message>
    <message>
        <source>CRL and OCSP Listener</source>
        <translation>CRL / OCSP リスナー</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate Chain</source>
        <translation>証明書チェーン</translation>
    </message>
    <message>
        <source>Certificate Expiration Check</source>
        <translation>証明書の有効期限チェック</translation>
    </message>
    <message>
        <source>Certificate Profile</source>
        <translation>証明書プロファイル</translation>
    </message>
    <message>
        <source>Certificate Signing Request</source>
        <translation>証明書署名要求 (CSR)</translation>
    </message>
    <message>
        <source>Certificate Status Timeout (sec)</source>
        <translation>証明書の状態タイムアウト (秒)</translation>
    </message>
    <message>
        <source>Certificate Type</source>
        <translation>証明書タイプ</translation>
    </message>
    <message>
        <source>Certificate that OCSP answers are checked against; empty: this CA.</source>
        <translation>OCSP 応答の検証に使う証明書。空: この CA。</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305</source>
        <translation>ChaCha20-Poly1305</translation>
    </message>
    <message>
        <source>Check Authorization List</source>
        <translation>認可リストを確認</translation>
    </message>
    <message>
        <source>Check Server Identity</source>
        <translation>サーバー ID を確認</translation>
    </message>
    <message>
        <source>Check revocation by asking the CA&apos;s responder, before any CRL.</source>
        <translation>CRL より先に CA のレスポンダに照会して失効を確認します。</translation>
    </message>
    <message>
        <source>Check revocation by certificate revocation lists.</source>
        <translation>証明書失効リストで失効を確認します。</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Collector Group</source>
        <translation>コレクタグループ</translation>
    </message>
    <message>
        <source>Collectors of the group use custom certificates between each other.</source>
        <translation>グループ内のコレクタ同士がカスタム証明書を使います。</translation>
    </message>
    <message>
        <source>Common Name</source>
        <translation>共通名</translation>
    </message>
    <message>
        <source>Compare the manager&apos;s certificate with the address typed here.</source>
        <translation>マネージャの証明書を、ここに入力したアドレスと照合します。</translation>
    </message>
    <message>
        <source>Controller, its backup, then workers; at most 20.</source>
        <translation>コントローラ、そのバックアップ、ワーカーの順。最大 20 台。</translation>
    </message>
    <message>
        <source>Customize Secure Server Communication</source>
        <translation>セキュアサーバー通信のカスタマイズ</translation>
    </message>
    <message>
        <source>DHE key exchange</source>
        <translation>DHE 鍵交換</translation>
    </message>
    <message>
        <source>DNS Name</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>Data Redistribution</source>
        <translation>データ再配信</translation>
    </message>
    <message>
        <source>Data Redistribution Agents</source>
        <translation>データ再配信エージェント</translation>
    </message>
    <message>
        <source>Days that an event stays in the log; what remains is still chained to what has left.</source>
        <translation>イベントがログに残る日数。残るものは、削除されたものと引き続き連鎖しています。</translation>
    </message>
    <message>
        <source>Default OCSP URL</source>
        <translation>デフォルト OCSP URL</translation>
    </message>
    <message>
        <source>Default VSYS</source>
        <translation>デフォルト VSYS</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Device Group</source>
        <translation>デバイスグループ</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>デバイス ID</translation>
    </message>
    <message>
        <source>Device Monitoring</source>
        <translation>デバイスの監視</translation>
    </message>
    <message>
        <source>Device Name</source>
        <translation>デバイス名</translation>
    </message>
    <message>
        <source>Device Priority</source>
        <translation>デバイスの優先度</translation>
    </message>
    <message>
        <source>Device group above this one; empty: Shared.</source>
        <translation>この上のデバイスグループ。空: 共有。</translation>
    </message>
    <message>
        <source>Device that user groups are taken from.</source>
        <translation>ユーザーグループを取得するデバイス。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Devices Served</source>
        <translation>担当デバイス</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Disable Commit Recovery</source>
        <translation>コミットの復旧を無効化</translation>
    </message>
    <message>
        <source>Disconnect Wait Time (min)</source>
        <translation>切断待機時間 (分)</translation>
    </message>
    <message>
        <source>Disk Pair</source>
        <translation>ディスクペア</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Domain name of the appliance.</source>
        <translation>アプライアンスのドメイン名。</translation>
    </message>
    <message>
        <source>E-mail address as subject alternative name.</source>
        <translation>サブジェクト代替名としての電子メールアドレス。</translation>
    </message>
    <message>
        <source>ECDHE key exchange</source>
        <translation>ECDHE 鍵交換</translation>
    </message>
    <message>
        <source>Egress Max</source>
        <translation>最大出力帯域</translation>
    </message>
    <message>
        <source>Enable Encryption</source>
        <translation>暗号化を有効にする</translation>
    </message>
    <message>
        <source>Enable HA</source>
        <translation>HA を有効にする</translation>
    </message>
    <message>
        <source>Enable Secure Inter LC Communication</source>
        <translation>LC 間のセキュア通信を有効にする</translation>
    </message>
    <message>
        <source>Encrypt what the pair exchanges: here it always is, by TLS and under the pair&apos;s key.</source>
        <translation>ペアが交換する内容を暗号化します。ここでは常に TLS とペアの鍵で暗号化されます。</translation>
    </message>
    <message>
        <source>Event Log Age (days)</source>
        <translation>イベントログの保存期間 (日)</translation>
    </message>
    <message>
        <source>Event Log Size (records)</source>
        <translation>イベントログのサイズ (件)</translation>
    </message>
    <message>
        <source>Events that the log holds; when there are more, the oldest leave it.</source>
        <translation>ログに保持するイベント数。超えると古いものから削除されます。</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Fetch From Private Addresses</source>
        <translation>プライベートアドレスからも取得</translation>
    </message>
    <message>
        <source>Free text.</source>
        <translation>自由なテキスト。</translation>
    </message>
    <message>
        <source>GlobalProtect Communication</source>
        <translation>GlobalProtect 通信</translation>
    </message>
    <message>
        <source>GlobalProtect Gateway</source>
        <translation>GlobalProtect ゲートウェイ</translation>
    </message>
    <message>
        <source>GlobalProtect Gateways</source>
        <translation>GlobalProtect ゲートウェイ</translation>
    </message>
    <message>
        <source>GlobalProtect Portal</source>
        <translation>GlobalProtect ポータル</translation>
    </message>
    <message>
        <source>GlobalProtect only: the certificate&apos;s serialNumber must be the host id that the client reports. Without effect on device sessions.</source>
        <translation>GlobalProtect のみ: 証明書の serialNumber がクライアントの報告するホスト ID と一致する必要があります。デバイスのセッションには影響しません。</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>グループ ID</translation>
    </message>
    <message>
        <source>HA Communication</source>
        <translation>HA 通信</translation>
    </message>
    <message>
        <source>HA Timer Settings</source>
        <translation>HA タイマー設定</translation>
    </message>
    <message>
        <source>Heartbeat Interval (ms)</source>
        <translation>ハートビート間隔 (ms)</translation>
    </message>
    <message>
        <source>Hello Interval (ms)</source>
        <translation>Hello 間隔 (ms)</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Host name as subject alternative name.</source>
        <translation>サブジェクト代替名としてのホスト名。</translation>
    </message>
    <message>
        <source>Host that certificates name as their OCSP responder.</source>
        <translation>証明書が OCSP レスポンダとして示すホスト。</translation>
    </message>
    <message>
        <source>Hours from a CRL of a CA here to its next update; a new one is made well before.</source>
        <translation>ここの CA の CRL から次回更新までの時間。新しい CRL は十分前に作成されます。</translation>
    </message>
    <message>
        <source>How long a manager that starts looks for its peer.</source>
        <translation>起動したマネージャがピアを探す時間。</translation>
    </message>
    <message>
        <source>How many committed versions are kept.</source>
        <translation>保持するコミット済みバージョンの数。</translation>
    </message>
    <message>
        <source>How often sending is tried again.</source>
        <translation>送信を再試行する回数。</translation>
    </message>
    <message>
        <source>How often the manager is tried after a push before the device goes back.</source>
        <translation>プッシュ後、デバイスが元に戻るまでにマネージャへの接続を試す回数。</translation>
    </message>
    <message>
        <source>How soon the secondary takes over.</source>
        <translation>セカンダリが引き継ぐまでの早さ。</translation>
    </message>
    <message>
        <source>IP Netmask</source>
        <translation>IP ネットマスク</translation>
    </message>
    <message>
        <source>IP Range</source>
        <translation>IP 範囲</translation>
    </message>
    <message>
        <source>IP address of a name server.</source>
        <translation>ネームサーバーの IP アドレス。</translation>
    </message>
    <message>
        <source>IP address or FQDN of a private WildFire appliance; empty: none.</source>
        <translation>プライベート WildFire アプライアンスの IP アドレスまたは FQDN。空: なし。</translation>
    </message>
    <message>
        <source>IP address or FQDN of the manager, as typed into the device.</source>
        <translation>デバイスに入力された、マネージャの IP アドレスまたは FQDN。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Idle Timeout (min)</source>
        <translation>アイドルタイムアウト (分)</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Intermediate certificates that are sent along in a handshake, PEM.</source>
        <translation>ハンドシェイクで一緒に送られる中間証明書、PEM。</translation>
    </message>
    <message>
        <source>Interval Between Retries (sec)</source>
        <translation>再試行の間隔 (秒)</translation>
    </message>
    <message>
        <source>Judges the certificate that the appliance presents.</source>
        <translation>アプライアンスが提示する証明書を判定します。</translation>
    </message>
    <message>
        <source>Judges the certificate that the manager presents.</source>
        <translation>マネージャが提示する証明書を判定します。</translation>
    </message>
    <message>
        <source>Judges the certificates of administrators at the web interface, which needs one.</source>
        <translation>Web インターフェイスで必須となる管理者の証明書を判定します。</translation>
    </message>
    <message>
        <source>Judges the certificates of clients; empty is None and lets any in.</source>
        <translation>クライアントの証明書を判定します。空は「なし」で、すべて許可します。</translation>
    </message>
    <message>
        <source>Judges the certificates of devices; empty is None and lets any in.</source>
        <translation>デバイスの証明書を判定します。空は「なし」で、すべて許可します。</translation>
    </message>
    <message>
        <source>Judges the certificates of hosts that connect; empty is None and lets any in.</source>
        <translation>接続するホストの証明書を判定します。空は「なし」で、すべて許可します。</translation>
    </message>
    <message>
        <source>Keep a pushed configuration even if the manager can&apos;t be reached with it.</source>
        <translation>マネージャに接続できなくても、プッシュされた設定を維持します。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Let in only devices whose certificate matches an entry of the authorization list.</source>
        <translation>証明書が認可リストのエントリに一致するデバイスのみ許可します。</translation>
    </message>
    <message>
        <source>Let in only devices whose certificate names the serial number that they claim.</source>
        <translation>申告したシリアル番号が証明書に記載されているデバイスのみ許可します。</translation>
    </message>
    <message>
        <source>Licence code for devices that are bootstrapped into the group.</source>
        <translation>グループにブートストラップされるデバイスのライセンスコード。</translation>
    </message>
    <message>
        <source>Link Tag</source>
        <translation>リンクタグ</translation>
    </message>
    <message>
        <source>Log Collector</source>
        <translation>ログコレクタ</translation>
    </message>
    <message>
        <source>Log Collector Communication</source>
        <translation>ログコレクタ通信</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>ログコレクタ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Managed Device</source>
        <translation>管理対象デバイス</translation>
    </message>
    <message>
        <source>Management Address</source>
        <translation>管理アドレス</translation>
    </message>
    <message>
        <source>Management IP address or FQDN that devices use for this manager.</source>
        <translation>デバイスがこのマネージャに使う管理 IP アドレスまたは FQDN。</translation>
    </message>
    <message>
        <source>Management address of the other manager.</source>
        <translation>もう 1 台のマネージャの管理アドレス。</translation>
    </message>
    <message>
        <source>Mark of your own.</source>
        <translation>独自の目印。</translation>
    </message>
    <message>
        <source>Max Version</source>
        <translation>最大バージョン</translation>
    </message>
    <message>
        <source>Members of the group; at most 16.</source>
        <translation>グループのメンバー。最大 16。</translation>
    </message>
    <message>
        <source>Min Version</source>
        <translation>最小バージョン</translation>
    </message>
    <message>
        <source>Minutes from a commit until old sessions are ended.</source>
        <translation>コミットから古いセッションを終了するまでの分数。</translation>
    </message>
    <message>
        <source>Minutes without input until an administrator is logged out; 0: never.</source>
        <translation>操作がない管理者をログアウトするまでの分数。0: しない。</translation>
    </message>
    <message>
        <source>Monitor Fail Hold Up Time (ms)</source>
        <translation>モニター失敗ホールドアップ時間 (ms)</translation>
    </message>
    <message>
        <source>Monitor Hold Time (ms)</source>
        <translation>モニターホールド時間 (ms)</translation>
    </message>
    <message>
        <source>NTP Server 1</source>
        <translation>NTP サーバー 1</translation>
    </message>
    <message>
        <source>NTP Server 2</source>
        <translation>NTP サーバー 2</translation>
    </message>
    <message>
        <source>Name of the secret in that vault.</source>
        <translation>その Vault 内のシークレットの名前。</translation>
    </message>
    <message>
        <source>Name of the secret in which a cloud keeps it.</source>
        <translation>クラウドが鍵を保管するシークレットの名前。</translation>
    </message>
    <message>
        <source>Name or OID of the certificate template that the CA used.</source>
        <translation>CA が使った証明書テンプレートの名前または OID。</translation>
    </message>
    <message>
        <source>Name that is asked for; $UDID becomes the device.</source>
        <translation>要求する名前。$UDID はデバイスに置き換わります。</translation>
    </message>
    <message>
        <source>Name to show until the appliance says its own.</source>
        <translation>アプライアンスが自身の名前を伝えるまで表示する名前。</translation>
    </message>
    <message>
        <source>Name to show until the device says its own.</source>
        <translation>デバイスが自身の名前を伝えるまで表示する名前。</translation>
    </message>
    <message>
        <source>Names the certificate that senders of syslog messages see.</source>
        <translation>syslog の送信元に提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>Names the certificate that the device presents as a server.</source>
        <translation>デバイスがサーバーとして提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>Names the certificate that the gateway presents.</source>
        <translation>ゲートウェイが提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>Names the certificate that the gateway presents; may allow TLS 1.3.</source>
        <translation>ゲートウェイが提示する証明書を指定します。TLS 1.3 を許可できます。</translation>
    </message>
    <message>
        <source>Names the certificate that the manager presents.</source>
        <translation>マネージャが提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>Names the certificate that the portal presents.</source>
        <translation>ポータルが提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>Names the certificate that the web interface presents.</source>
        <translation>Web インターフェイスが提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>Names the certificate that users see who have to log in.</source>
        <translation>ログインが必要なユーザーに提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>Names the certificate that users see who override a blocked page.</source>
        <translation>ブロックされたページを上書きするユーザーに提示する証明書を指定します。</translation>
    </message>
    <message>
        <source>NetBIOS domain.</source>
        <translation>NetBIOS ドメイン。</translation>
    </message>
    <message>
        <source>Number of Attempts to Check for Panorama Connectivity</source>
        <translation>Panorama への接続確認の試行回数</translation>
    </message>
    <message>
        <source>Number of Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Number of Versions for Config Audit</source>
        <translation>設定監査用バージョンの数</translation>
    </message>
    <message>
        <source>OCSP Exclude Nonce</source>
        <translation>OCSP でノンスを除外</translation>
    </message>
    <message>
        <source>OCSP Receive Timeout (sec)</source>
        <translation>OCSP 受信タイムアウト (秒)</translation>
    </message>
    <message>
        <source>OCSP Responder</source>
        <translation>OCSP レスポンダ</translation>
    </message>
    <message>
        <source>OCSP Signer</source>
        <translation>OCSP 署名者</translation>
    </message>
    <message>
        <source>OCSP Verify Certificate</source>
        <translation>OCSP 検証証明書</translation>
    </message>
    <message>
        <source>OTP Server URL</source>
        <translation>OTP サーバー URL</translation>
    </message>
    <message>
        <source>Of the CA, in hexadecimal; empty believes whoever answers.</source>
        <translation>CA のもの (16 進数)。空: 応答した相手をそのまま信じます。</translation>
    </message>
    <message>
        <source>One certificate for all devices of the template.</source>
        <translation>テンプレートのすべてのデバイスに 1 つの証明書。</translation>
    </message>
    <message>
        <source>Other Log Collectors</source>
        <translation>他のログコレクタ</translation>
    </message>
    <message>
        <source>PAN-DB Appliance</source>
        <translation>PAN-DB アプライアンス</translation>
    </message>
    <message>
        <source>PAN-DB Communication</source>
        <translation>PAN-DB 通信</translation>
    </message>
    <message>
        <source>PAN-DB Private Cloud</source>
        <translation>PAN-DB プライベートクラウド</translation>
    </message>
    <message>
        <source>Page that gives a one-time password to the user below.</source>
        <translation>下のユーザーにワンタイムパスワードを発行するページ。</translation>
    </message>
    <message>
        <source>Panorama Communication</source>
        <translation>Panorama 通信</translation>
    </message>
    <message>
        <source>Panorama Server IP 2</source>
        <translation>Panorama サーバー IP 2</translation>
    </message>
    <message>
        <source>Panorama Servers</source>
        <translation>Panorama サーバー</translation>
    </message>
    <message>
        <source>Panorama Servers, Second</source>
        <translation>Panorama サーバー (2 台目)</translation>
    </message>
    <message>
        <source>Parent Device Group</source>
        <translation>親デバイスグループ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Peer HA IP Address</source>
        <translation>ピアの HA IP アドレス</translation>
    </message>
    <message>
        <source>Peer HA Serial</source>
        <translation>ピアの HA シリアル番号</translation>
    </message>
    <message>
        <source>Peer Port</source>
        <translation>ピアのポート</translation>
    </message>
    <message>
        <source>Port where the other manager takes sessions.</source>
        <translation>もう 1 台のマネージャがセッションを受け付けるポート。</translation>
    </message>
    <message>
        <source>Preemption Hold Time (min)</source>
        <translation>プリエンプション ホールド時間 (分)</translation>
    </message>
    <message>
        <source>Preemptive</source>
        <translation>プリエンプティブ</translation>
    </message>
    <message>
        <source>Primary DNS Server</source>
        <translation>プライマリ DNS サーバー</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private Key on HSM</source>
        <translation>HSM 上の秘密鍵</translation>
    </message>
    <message>
        <source>Promotion Hold Time (ms)</source>
        <translation>プロモーション ホールド時間 (ms)</translation>
    </message>
    <message>
        <source>Public IP Address</source>
        <translation>パブリック IP アドレス</translation>
    </message>
    <message>
        <source>Push Wait Time (sec)</source>
        <translation>プッシュ待機時間 (秒)</translation>
    </message>
    <message>
        <source>Push its stack to the device when it comes for the first time.</source>
        <translation>デバイスの初回接続時にそのスタックをプッシュします。</translation>
    </message>
    <message>
        <source>QoS Profile</source>
        <translation>QoS プロファイル</translation>
    </message>
    <message>
        <source>RC4</source>
        <translation>RC4</translation>
    </message>
    <message>
        <source>RFC 822 Name</source>
        <translation>RFC 822 名</translation>
    </message>
    <message>
        <source>RSA key exchange</source>
        <translation>RSA 鍵交換</translation>
    </message>
    <message>
        <source>Receive Timeout for Connection (sec)</source>
        <translation>接続の受信タイムアウト (秒)</translation>
    </message>
    <message>
        <source>Reference Templates</source>
        <translation>参照テンプレート</translation>
    </message>
    <message>
        <source>Refuse a peer whose certificate is out of date.</source>
        <translation>証明書が期限切れのピアを拒否します。</translation>
    </message>
    <message>
        <source>Refuse a peer whose revocation status can&apos;t be had in time.</source>
        <translation>失効状態を時間内に取得できないピアを拒否します。</translation>
    </message>
    <message>
        <source>Refuse a peer whose revocation status is unknown.</source>
        <translation>失効状態が不明なピアを拒否します。</translation>
    </message>
    <message>
        <source>Refuse an appliance whose certificate the profile does not let in.</source>
        <translation>証明書がプロファイルで許可されないアプライアンスを拒否します。</translation>
    </message>
    <message>
        <source>Refuse devices that come with predefined certificates.</source>
        <translation>事前定義証明書で接続するデバイスを拒否します。</translation>
    </message>
    <message>
        <source>Report health to the manager.</source>
        <translation>マネージャに状態を報告します。</translation>
    </message>
    <message>
        <source>Responder to ask in place of the one that the certificate names.</source>
        <translation>証明書が示すものの代わりに照会するレスポンダ。</translation>
    </message>
    <message>
        <source>Retry Count for SSL Send</source>
        <translation>SSL 送信の再試行回数</translation>
    </message>
    <message>
        <source>Revocation Date</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>SCEP Challenge</source>
        <translation>SCEP チャレンジ</translation>
    </message>
    <message>
        <source>SCEP Profile</source>
        <translation>SCEP プロファイル</translation>
    </message>
    <message>
        <source>SCEP Server CA Certificate</source>
        <translation>SCEP サーバーの CA 証明書</translation>
    </message>
    <message>
        <source>SHA1</source>
        <translation>SHA1</translation>
    </message>
    <message>
        <source>SHA256</source>
        <translation>SHA256</translation>
    </message>
    <message>
        <source>SHA384</source>
        <translation>SHA384</translation>
    </message>
    <message>
        <source>SSL/TLS Service Profile</source>
        <translation>SSL/TLS サービスプロファイル</translation>
    </message>
    <message>
        <source>Secondary DNS Server</source>
        <translation>セカンダリ DNS サーバー</translation>
    </message>
    <message>
        <source>Seconds for the whole revocation check of a certificate.</source>
        <translation>証明書の失効確認全体の秒数。</translation>
    </message>
    <message>
        <source>Seconds that a push waits for devices that are away or do not answer; then it has failed for them.</source>
        <translation>不在または無応答のデバイスをプッシュが待つ秒数。過ぎるとそのデバイスでは失敗になります。</translation>
    </message>
    <message>
        <source>Seconds that each of these attempts is given.</source>
        <translation>各試行の秒数。</translation>
    </message>
    <message>
        <source>Seconds to wait for a CRL.</source>
        <translation>CRL を待つ秒数。</translation>
    </message>
    <message>
        <source>Seconds to wait for an OCSP answer.</source>
        <translation>OCSP 応答を待つ秒数。</translation>
    </message>
    <message>
        <source>Seconds until data that is not taken ends a session.</source>
        <translation>受け取られないデータでセッションを終了するまでの秒数。</translation>
    </message>
    <message>
        <source>Seconds without data until a session has ended.</source>
        <translation>データのないセッションを終了するまでの秒数。</translation>
    </message>
    <message>
        <source>Secure Inter LC Communication</source>
        <translation>LC 間のセキュア通信</translation>
    </message>
    <message>
        <source>Send Timeout for Connection (sec)</source>
        <translation>接続の送信タイムアウト (秒)</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Serial number of the other manager, the only peer.</source>
        <translation>もう 1 台のマネージャ (唯一のピア) のシリアル番号。</translation>
    </message>
    <message>
        <source>Serial numbers that a Log Collector takes as its own.</source>
        <translation>ログコレクタが自分の担当として受け入れるシリアル番号。</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>サーバー URL</translation>
    </message>
    <message>
        <source>Sessions No Longer Allowed</source>
        <translation>許可されなくなったセッション</translation>
    </message>
    <message>
        <source>Shown to an https server that asks for one.</source>
        <translation>要求する https サーバーに提示します。</translation>
    </message>
    <message>
        <source>Signed By</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Signs the request.</source>
        <translation>要求の署名に使います。</translation>
    </message>
    <message>
        <source>Size of the RSA key.</source>
        <translation>RSA 鍵のサイズ。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Subject of each device&apos;s certificate; $UDID is the device.</source>
        <translation>各デバイスの証明書のサブジェクト。$UDID はデバイスです。</translation>
    </message>
    <message>
        <source>Syslog Listener: SSL/TLS Service Profile</source>
        <translation>Syslog リスナー: SSL/TLS サービスプロファイル</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Take the client&apos;s name from its subject alternative names.</source>
        <translation>クライアントの名前をサブジェクト代替名から取得します。</translation>
    </message>
    <message>
        <source>Take the client&apos;s name from its subject.</source>
        <translation>クライアントの名前をサブジェクトから取得します。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Template Name</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>Template Stack</source>
        <translation>テンプレートスタック</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Templates of the stack; the first that sets a value wins.</source>
        <translation>スタックのテンプレート。値を設定する最初のものが優先されます。</translation>
    </message>
    <message>
        <source>Templates whose objects the group&apos;s rules may name.</source>
        <translation>グループのルールが参照できるオブジェクトを持つテンプレート。</translation>
    </message>
    <message>
        <source>The certificate itself, PEM.</source>
        <translation>証明書そのもの、PEM。</translation>
    </message>
    <message>
        <source>The firewall is a gateway for other hosts.</source>
        <translation>このファイアウォールは他のホストのゲートウェイです。</translation>
    </message>
    <message>
        <source>The first change takes the commit lock.</source>
        <translation>最初の変更でコミットロックを取得します。</translation>
    </message>
    <message>
        <source>The key stays in a hardware module of the device.</source>
        <translation>鍵はデバイスのハードウェアモジュールに残ります。</translation>
    </message>
    <message>
        <source>The name that is let in.</source>
        <translation>許可する名前。</translation>
    </message>
    <message>
        <source>The newest TLS version that is spoken; max is 1.2 between devices.</source>
        <translation>使用する最も新しい TLS バージョン。max はデバイス間では 1.2 です。</translation>
    </message>
    <message>
        <source>The oldest TLS version that is spoken.</source>
        <translation>使用する最も古い TLS バージョン。</translation>
    </message>
    <message>
        <source>The one-time password that the SCEP server asks for.</source>
        <translation>SCEP サーバーが要求するワンタイムパスワード。</translation>
    </message>
    <message>
        <source>The password of that user.</source>
        <translation>そのユーザーのパスワード。</translation>
    </message>
    <message>
        <source>The primary takes over again once it is back.</source>
        <translation>プライマリが復帰すると再び引き継ぎます。</translation>
    </message>
    <message>
        <source>The private key never leaves this manager by an export.</source>
        <translation>秘密鍵はエクスポートでこのマネージャから出ることはありません。</translation>
    </message>
    <message>
        <source>The private key, sealed by the key vault.</source>
        <translation>鍵保管庫で封印された秘密鍵。</translation>
    </message>
    <message>
        <source>The same challenge password for every request.</source>
        <translation>すべての要求で同じチャレンジパスワード。</translation>
    </message>
    <message>
        <source>This manager is one of a pair.</source>
        <translation>このマネージャはペアの 1 台です。</translation>
    </message>
    <message>
        <source>Time between two heartbeats of the pair.</source>
        <translation>ペアのハートビートの間隔。</translation>
    </message>
    <message>
        <source>Time between two hellos of the pair.</source>
        <translation>ペアの Hello の間隔。</translation>
    </message>
    <message>
        <source>Time zone of the appliance, such as Asia/Tokyo.</source>
        <translation>アプライアンスのタイムゾーン (例: Asia/Tokyo)。</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>URI as subject alternative name.</source>
        <translation>サブジェクト代替名としての URI。</translation>
    </message>
    <message>
        <source>URL Admin Override: SSL/TLS Service Profile</source>
        <translation>URL 管理オーバーライド: SSL/TLS サービスプロファイル</translation>
    </message>
    <message>
        <source>Uniform Resource Identifier</source>
        <translation>URI (Uniform Resource Identifier)</translation>
    </message>
    <message>
        <source>Use CRL</source>
        <translation>CRL を使用</translation>
    </message>
    <message>
        <source>Use OCSP</source>
        <translation>OCSP を使用</translation>
    </message>
    <message>
        <source>Use as digital signature</source>
        <translation>デジタル署名として使用</translation>
    </message>
    <message>
        <source>Use custom certificates towards devices; off drops all settings below.</source>
        <translation>デバイスに対してカスタム証明書を使います。オフにすると以下の設定はすべて破棄されます。</translation>
    </message>
    <message>
        <source>Use for key encipherment</source>
        <translation>鍵の暗号化に使用</translation>
    </message>
    <message>
        <source>Use the certificate for data redistribution.</source>
        <translation>データ再配信にこの証明書を使います。</translation>
    </message>
    <message>
        <source>Use the certificate towards GlobalProtect gateways.</source>
        <translation>GlobalProtect ゲートウェイに対してこの証明書を使います。</translation>
    </message>
    <message>
        <source>Use the certificate towards Log Collectors.</source>
        <translation>ログコレクタに対してこの証明書を使います。</translation>
    </message>
    <message>
        <source>Use the certificate towards WildFire appliances.</source>
        <translation>WildFire アプライアンスに対してこの証明書を使います。</translation>
    </message>
    <message>
        <source>Use the certificate towards a private PAN-DB cloud.</source>
        <translation>プライベート PAN-DB クラウドに対してこの証明書を使います。</translation>
    </message>
    <message>
        <source>Use the certificate towards the HA peer.</source>
        <translation>HA ピアに対してこの証明書を使います。</translation>
    </message>
    <message>
        <source>Use the certificate towards the manager.</source>
        <translation>マネージャに対してこの証明書を使います。</translation>
    </message>
    <message>
        <source>Use the client certificate towards the other collectors.</source>
        <translation>他のコレクタに対してクライアント証明書を使います。</translation>
    </message>
    <message>
        <source>Use these certificates towards clients of data redistribution, too.</source>
        <translation>データ再配信のクライアントに対してもこれらの証明書を使います。</translation>
    </message>
    <message>
        <source>User Domain</source>
        <translation>ユーザードメイン</translation>
    </message>
    <message>
        <source>User ID Master Device</source>
        <translation>User-ID マスターデバイス</translation>
    </message>
    <message>
        <source>User Password</source>
        <translation>ユーザーのパスワード</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Username Field: Subject</source>
        <translation>ユーザー名フィールド: サブジェクト</translation>
    </message>
    <message>
        <source>Username Field: Subject Alt</source>
        <translation>ユーザー名フィールド: サブジェクト代替名</translation>
    </message>
    <message>
        <source>Validate Server Certificate</source>
        <translation>サーバー証明書を検証</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Vault in which a cloud keeps it.</source>
        <translation>クラウドが鍵を保管する Vault。</translation>
    </message>
    <message>
        <source>Virtual System</source>
        <translation>仮想システム</translation>
    </message>
    <message>
        <source>Virtual Systems</source>
        <translation>仮想システム</translation>
    </message>
    <message>
        <source>Virtual system that settings go to where a device has several.</source>
        <translation>デバイスに複数ある場合に設定が適用される仮想システム。</translation>
    </message>
    <message>
        <source>Virtual systems of the device; empty: all of it.</source>
        <translation>デバイスの仮想システム。空: デバイス全体。</translation>
    </message>
    <message>
        <source>Wait before the loss of the peer counts.</source>
        <translation>ピアの喪失を有効とみなすまでの待機時間。</translation>
    </message>
    <message>
        <source>Wait of a returning primary before it takes over.</source>
        <translation>復帰したプライマリが引き継ぐまでの待機時間。</translation>
    </message>
    <message>
        <source>Wait of the secondary before it takes over.</source>
        <translation>セカンダリが引き継ぐまでの待機時間。</translation>
    </message>
    <message>
        <source>Warn about certificates that are about to expire.</source>
        <translation>まもなく期限切れになる証明書を警告します。</translation>
    </message>
    <message>
        <source>Web Interface Listener</source>
        <translation>Web インターフェイスのリスナー</translation>
    </message>
    <message>
        <source>What $UDID becomes: a hash of the serial number, or the number.</source>
        <translation>$UDID の展開: シリアル番号のハッシュ、または番号そのもの。</translation>
    </message>
    <message>
        <source>What a secondary that starts waits longer than a primary.</source>
        <translation>起動時にセカンダリがプライマリより長く待つ時間。</translation>
    </message>
    <message>
        <source>What is presented to the appliance; empty: the predefined certificate.</source>
        <translation>アプライアンスに提示するもの。空: 事前定義証明書。</translation>
    </message>
    <message>
        <source>What kind of name to compare.</source>
        <translation>どの種類の名前を比較するか。</translation>
    </message>
    <message>
        <source>What the server presents; no CA, with its private key.</source>
        <translation>サーバーが提示するもの。CA ではなく、秘密鍵付き。</translation>
    </message>
    <message>
        <source>What the variable stands for.</source>
        <translation>変数が表す値。</translation>
    </message>
    <message>
        <source>What this manager is called in its pair.</source>
        <translation>ペア内でのこのマネージャの名前。</translation>
    </message>
    <message>
        <source>When a session ends whose certificate is revoked or expired meanwhile, or which these settings no longer allow: with the next disconnect wait, or now. It is marked until then.</source>
        <translation>証明書が失効・期限切れになった、またはこの設定で許可されなくなったセッションをいつ終了するか: 次の切断待機時間、または直ちに。それまでは印が付きます。</translation>
    </message>
    <message>
        <source>When it was revoked, in seconds since 1970, as imported.</source>
        <translation>失効日時。インポートどおり 1970 年からの秒数。</translation>
    </message>
    <message>
        <source>Where devices reach the listener, as it shall stand in certificates; empty: its address, or the management address if it listens on all.</source>
        <translation>デバイスがリスナーに到達する URL (証明書に記載)。空: リスナーのアドレス、すべてで待ち受ける場合は管理アドレス。</translation>
    </message>
    <message>
        <source>Where each device enrols its own certificate; its subject names the device by $UDID.</source>
        <translation>各デバイスが自身の証明書を登録する先。サブジェクトは $UDID でデバイスを示します。</translation>
    </message>
    <message>
        <source>Where in the certificate to look.</source>
        <translation>証明書のどこを調べるか。</translation>
    </message>
    <message>
        <source>Where the appliance stands, in degrees.</source>
        <translation>アプライアンスの位置 (度)。</translation>
    </message>
    <message>
        <source>Where the device&apos;s certificate comes from; none is Predefined.</source>
        <translation>デバイスの証明書の取得元。なしの場合は事前定義です。</translation>
    </message>
    <message>
        <source>Where the firewall forwards to, most preferred first.</source>
        <translation>ファイアウォールの転送先 (優先順)。</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked here.</source>
        <translation>証明書がここで失効されたかどうか。</translation>
    </message>
    <message>
        <source>Which of the server&apos;s CAs is meant; empty: its only one.</source>
        <translation>サーバーのどの CA か。空: 唯一の CA。</translation>
    </message>
    <message>
        <source>Which of the two serves the devices while both are well.</source>
        <translation>両方が正常なときにどちらがデバイスを担当するか。</translation>
    </message>
    <message>
        <source>Who asks for one-time passwords.</source>
        <translation>ワンタイムパスワードを要求するユーザー。</translation>
    </message>
    <message>
        <source>Who signs OCSP answers: a certificate that the CA issues for it, or the CA itself.</source>
        <translation>OCSP 応答の署名者: CA がそのために発行する証明書、または CA 自身。</translation>
    </message>
    <message>
        <source>WildFire Appliance</source>
        <translation>WildFire アプライアンス</translation>
    </message>
    <message>
        <source>WildFire Cluster</source>
        <translation>WildFire クラスタ</translation>
    </message>
    <message>
        <source>WildFire Communication</source>
        <translation>WildFire 通信</translation>
    </message>
    <message>
        <source>WildFire Private Cloud</source>
        <translation>WildFire プライベートクラウド</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>no certificate profile trusts it</source>
        <translation>どの証明書プロファイルにも信頼されていません</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>まだ有効でない</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Pending request</source>
        <translation>要求中</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Panorama</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>テンプレート %1</translation>
    </message>
    <message>
        <source>Template stack %1</source>
        <translation>テンプレートスタック %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>接続履歴なし</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>最終接続 %1</translation>
    </message>
    <message>
        <source>Leaves at commit</source>
        <translation>コミット時に削除</translation>
    </message>
    <message>
        <source>next wait</source>
        <translation>次の待機時</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>テンプレートスタック</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Next reconnect</source>
        <translation>次の再接続</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>There is no serial number.</source>
        <translation>シリアル番号がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number.</source>
        <translation>「%1」はシリアル番号ではありません。</translation>
    </message>
    <message>
        <source>%1 stands in the file before.</source>
        <translation>%1 はファイルの前の行にあります。</translation>
    </message>
    <message>
        <source>%1 is managed already.</source>
        <translation>%1 はすでに管理対象です。</translation>
    </message>
    <message>
        <source>There is no device group &quot;%1&quot;.</source>
        <translation>デバイスグループ「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no template stack &quot;%1&quot;.</source>
        <translation>テンプレートスタック「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither firewall nor log-collector nor wildfire.</source>
        <translation>「%1」は firewall、log-collector、wildfire のいずれでもありません。</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The line has %1 fields, more than there are columns.</source>
        <translation>この行には %1 個のフィールドがあり、列数を超えています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like a serial number: hardware has 12 digits, VM-Series 15.</source>
        <translation>「%1」はシリアル番号の形ではありません。ハードウェアは 12 桁、VM-Series は 15 桁です。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Device Name</source>
        <translation>デバイス名</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加されます</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 拒否</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 接続</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 切断</translation>
    </message>
    <message>
        <source>Log Collector</source>
        <translation>ログコレクタ</translation>
    </message>
    <message>
        <source>WildFire appliance</source>
        <translation>WildFire アプライアンス</translation>
    </message>
    <message>
        <source>PAN-DB appliance</source>
        <translation>PAN-DB アプライアンス</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Certificate status</source>
        <translation>証明書の状態</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>証明書の取得元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Collector group or cluster</source>
        <translation>コレクタグループまたはクラスタ</translation>
    </message>
    <message>
        <source>HA peer</source>
        <translation>HA ピア</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続開始</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終接続</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>他のチャネル</translation>
    </message>
    <message>
        <source>Clients connected</source>
        <translation>接続中のクライアント</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>ログ件数</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>デバイスグループ</translation>
    </message>
    <message>
        <source>Collector group</source>
        <translation>コレクタグループ</translation>
    </message>
    <message>
        <source>WildFire cluster</source>
        <translation>WildFire クラスタ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>In groups below</source>
        <translation>下位グループ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 (%2/%3 connected)</source>
        <translation>%1 (%2/%3 接続済み)</translation>
    </message>
    <message>
        <source>the device itself</source>
        <translation>デバイス自身</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>スタック %1</translation>
    </message>
    <message>
        <source>template %1 (%2 of %3)</source>
        <translation>テンプレート %1 (%3 中 %2 番目)</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>of template %1</source>
        <translation>テンプレート %1 の</translation>
    </message>
    <message>
        <source>of stack %1</source>
        <translation>スタック %1 の</translation>
    </message>
    <message>
        <source>of this device</source>
        <translation>このデバイスの</translation>
    </message>
    <message>
        <source>It is kept and exported; nothing here acts on it.</source>
        <translation>保持とエクスポートの対象ですが、ここでは何にも作用しません。</translation>
    </message>
    <message>
        <source>Set there too, without effect: %1</source>
        <translation>ここでも設定されていますが無効: %1</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>設定元: %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>値 %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Open it to give it a value for this device alone.</source>
        <translation>開くと、このデバイスだけの値を設定できます。</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自身の設定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Settings of the manager</source>
        <translation>マネージャの設定</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>機密情報</translation>
    </message>
    <message>
        <source>Older releases</source>
        <translation>古いリリース</translation>
    </message>
    <message>
        <source>Goes along as a comment; to be set at %1</source>
        <translation>コメントとして出力されます。設定場所: %1</translation>
    </message>
    <message>
        <source>Sealed for this manager alone; to be entered at %1</source>
        <translation>このマネージャ専用に封印されています。入力場所: %1</translation>
    </message>
    <message>
        <source>Releases up to 10 refuse this name</source>
        <translation>リリース 10 まではこの名前が拒否されます</translation>
    </message>
    <message>
        <source>Releases up to 10 refuse the value %1</source>
        <translation>リリース 10 までは値 %1 が拒否されます</translation>
    </message>
    <message>
        <source>Known from release %1 on</source>
        <translation>リリース %1 以降で有効</translation>
    </message>
    <message>
        <source>It holds characters that a text can&apos;t</source>
        <translation>テキストで表せない文字が含まれています</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>設定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>オブジェクト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>鍵がありません</translation>
    </message>
    <message>
        <source>Only the device that sealed it can open it; import it separately</source>
        <translation>封印したデバイスだけが開けます。別途インポートしてください</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Line %1: %2 is taken as %3</source>
        <translation>%1 行目: %2 は %3 として扱われます</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>What PAN-OS means then is in doubt; it is taken as yes</source>
        <translation>PAN-OS での意味が不明確なため、yes として扱われます</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken as PAN-OS means them</source>
        <translation>
            <numerusform>PAN-OS の意味に合わせた設定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>要素 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>値 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>その他の場所</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>署名者: %1</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>issuer not here</source>
        <translation>発行者がここにありません</translation>
    </message>
    <message>
        <source>from %1
to %2</source>
        <translation>%1 から
%2 まで</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>制約</translation>
    </message>
    <message>
        <source>sent, not needed</source>
        <translation>送信済み、不要</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>ここで既知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Versions offered</source>
        <translation>提示バージョン</translation>
    </message>
    <message>
        <source>Suites offered</source>
        <translation>提示スイート</translation>
    </message>
    <message>
        <source>World</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>送信された証明書</translation>
    </message>
    <message>
        <source>Ours, SHA-256</source>
        <translation>こちらの証明書、SHA-256</translation>
    </message>
    <message>
        <source>From host</source>
        <translation>接続元ホスト</translation>
    </message>
    <message>
        <source>Its clock, minus ours</source>
        <translation>デバイスの時計との差</translation>
    </message>
    <message>
        <source>Handshake took</source>
        <translation>ハンドシェイク所要時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>This attempt</source>
        <translation>今回の試行</translation>
    </message>
    <message>
        <source>Last good</source>
        <translation>最後の成功</translation>
    </message>
    <message>
        <source>other</source>
        <translation>別の試行</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>could not be had</source>
        <translation>取得不可</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>To</source>
        <translation>照会先</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The certificate profile asks for neither OCSP nor CRL: nothing was looked up.</source>
        <translation>証明書プロファイルは OCSP も CRL も求めていないため、照会していません。</translation>
    </message>
    <message>
        <source>Certificate status within %1</source>
        <translation>証明書の状態 %1 以内</translation>
    </message>
    <message>
        <source>, OCSP %1</source>
        <translation>、OCSP %1</translation>
    </message>
    <message>
        <source>, CRL %1</source>
        <translation>、CRL %1</translation>
    </message>
    <message>
        <source>%1. It did not come to a lookup.</source>
        <translation>%1。照会には至りませんでした。</translation>
    </message>
    <message>
        <source>%1. What was known already sufficed: nobody was asked.</source>
        <translation>%1。既知の情報で足りたため、照会していません。</translation>
    </message>
    <message>
        <source>Unmanaged %1</source>
        <translation>管理対象外 %1</translation>
    </message>
    <message>
        <source>Unknown peer</source>
        <translation>不明なピア</translation>
    </message>
    <message>
        <source>Unknown peer “%1”</source>
        <translation>不明なピア「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n 回の試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Device or stranger</source>
        <translation>デバイスまたは未知の相手</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>%1 が不足</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 (%2 として)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>サブジェクト: %1</translation>
    </message>
    <message>
        <source>Subject Alt: %1</source>
        <translation>サブジェクト代替名: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>status timeout</source>
        <translation>状態の取得タイムアウト</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>Username field</source>
        <translation>ユーザー名フィールド</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>TLS バージョン</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>暗号スイート</translation>
    </message>
    <message>
        <source>none on device channels</source>
        <translation>デバイスチャネルではなし</translation>
    </message>
    <message>
        <source>OCSP, then CRL</source>
        <translation>OCSP、次に CRL</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>OCSP %1 s</source>
        <translation>OCSP %1 秒</translation>
    </message>
    <message>
        <source>CRL %1 s</source>
        <translation>CRL %1 秒</translation>
    </message>
    <message>
        <source>No revocation status is asked for.</source>
        <translation>失効状態は照会されません。</translation>
    </message>
    <message>
        <source>Effective deadline: min(Certificate Status %1 s, %2) = %3 s</source>
        <translation>有効な期限: min(証明書の状態 %1 秒, %2) = %3 秒</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>動的</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Dynamic, from %1</source>
        <translation>動的、%1 から</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>ローカル: %1</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>%1 が発行</translation>
    </message>
    <message>
        <source>SCEP: %1</source>
        <translation>SCEP: %1</translation>
    </message>
    <message>
        <source>Predefined</source>
        <translation>事前定義</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>in no stack</source>
        <translation>どのスタックにもありません</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>テンプレート %1</translation>
    </message>
    <message>
        <source>Certificate profile</source>
        <translation>証明書プロファイル</translation>
    </message>
    <message>
        <source>SSL/TLS service profile</source>
        <translation>SSL/TLS サービスプロファイル</translation>
    </message>
    <message>
        <source>SCEP profile</source>
        <translation>SCEP プロファイル</translation>
    </message>
    <message>
        <source>Factory CA</source>
        <translation>出荷時 CA</translation>
    </message>
    <message>
        <source>Profile None: any certificate</source>
        <translation>プロファイル「なし」: どの証明書でも可</translation>
    </message>
    <message>
        <source>Predefined certificate</source>
        <translation>事前定義証明書</translation>
    </message>
    <message>
        <source>An earlier certificate</source>
        <translation>以前の証明書</translation>
    </message>
    <message>
        <source>unique, issued here</source>
        <translation>個別、ここで発行</translation>
    </message>
    <message>
        <source>unique, by SCEP</source>
        <translation>個別、SCEP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャ</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Log forwarding</source>
        <translation>ログ転送</translation>
    </message>
    <message>
        <source>Between collectors</source>
        <translation>コレクタ間</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>WildFire</source>
        <translation>WildFire</translation>
    </message>
    <message>
        <source>PAN-DB</source>
        <translation>PAN-DB</translation>
    </message>
    <message>
        <source>Data redistribution</source>
        <translation>データ再配信</translation>
    </message>
    <message>
        <source>GlobalProtect</source>
        <translation>GlobalProtect</translation>
    </message>
    <message>
        <source>Web interface</source>
        <translation>Web インターフェイス</translation>
    </message>
    <message>
        <source>No template stack</source>
        <translation>テンプレートスタックなし</translation>
    </message>
    <message>
        <source>No certificate seen yet</source>
        <translation>証明書は未確認</translation>
    </message>
    <message>
        <source>Version not known yet</source>
        <translation>バージョンは未確認</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>No device group</source>
        <translation>デバイスグループなし</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>ログコレクタ</translation>
    </message>
    <message>
        <source>WildFire appliances</source>
        <translation>WildFire アプライアンス</translation>
    </message>
    <message>
        <source>PAN-DB appliances</source>
        <translation>PAN-DB アプライアンス</translation>
    </message>
    <message>
        <source>Stack %1</source>
        <translation>スタック %1</translation>
    </message>
    <message>
        <source>Device %1 (stack %2)</source>
        <translation>デバイス %1 (スタック %2)</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定義場所</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>コミット日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>インポートします</translation>
    </message>
    <message>
        <source>Will be skipped</source>
        <translation>スキップします</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>None: predefined certificate</source>
        <translation>なし: 事前定義証明書</translation>
    </message>
    <message>
        <source>Local: one certificate for all devices</source>
        <translation>ローカル: 全デバイスで 1 つの証明書</translation>
    </message>
    <message>
        <source>Issued here: one for each device</source>
        <translation>ここで発行: デバイスごとに 1 つ</translation>
    </message>
    <message>
        <source>SCEP: each device enrols its own</source>
        <translation>SCEP: 各デバイスが自身の証明書を登録</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Fixed: one password for all requests</source>
        <translation>固定: すべての要求で 1 つのパスワード</translation>
    </message>
    <message>
        <source>Dynamic: a one-time password each</source>
        <translation>動的: 要求ごとのワンタイムパスワード</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-384</source>
        <translation>SHA-384</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>セカンダリ</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>アグレッシブ</translation>
    </message>
    <message>
        <source>Advanced: as set below</source>
        <translation>詳細: 下の設定どおり</translation>
    </message>
    <message>
        <source>SHA-256 of the serial number</source>
        <translation>シリアル番号の SHA-256</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Marked, end with the next wait</source>
        <translation>印を付け、次の待機時間で終了</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>直ちに終了</translation>
    </message>
    <message>
        <source>A certificate of its own, issued by the CA</source>
        <translation>CA が発行した専用の証明書</translation>
    </message>
    <message>
        <source>The CA itself</source>
        <translation>CA 自身</translation>
    </message>
    <message>
        <source>Common Name</source>
        <translation>共通名</translation>
    </message>
    <message>
        <source>Principal Name</source>
        <translation>プリンシパル名</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Subject Alt Name</source>
        <translation>サブジェクト代替名</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>電子メール</translation>
    </message>
    <message>
        <source>TLS 1.0</source>
        <translation>TLS 1.0</translation>
    </message>
    <message>
        <source>TLS 1.1</source>
        <translation>TLS 1.1</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>Max: TLS 1.2 between devices</source>
        <translation>最大: デバイス間では TLS 1.2</translation>
    </message>
    <message>
        <source>%1: can&apos;t be set as a whole</source>
        <translation>%1: まとめて設定することはできません</translation>
    </message>
    <message>
        <source>%1: exactly one value is needed</source>
        <translation>%1: 値がちょうど 1 つ必要です</translation>
    </message>
    <message>
        <source>%1: there is no such entry</source>
        <translation>%1: そのエントリはありません</translation>
    </message>
    <message>
        <source>%1: there is no such member</source>
        <translation>%1: そのメンバーはありません</translation>
    </message>
    <message>
        <source>%1: at most %2 entries</source>
        <translation>%1: エントリは最大 %2 個です</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold &quot;%2&quot; twice</source>
        <translation>%1 に「%2」を重複して入れることはできません</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold a zero character</source>
        <translation>%1 にヌル文字を入れることはできません</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold an empty name</source>
        <translation>%1 に空の名前を入れることはできません</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 は最大 %2 文字です</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 は %2 から %3 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 は次のいずれかでなければなりません: %2</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 は yes か no でなければなりません</translation>
    </message>
    <message>
        <source>%1 must fit %2</source>
        <translation>%1 は %2 に合わなければなりません</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has characters other than %3</source>
        <translation>%1: 「%2」に %3 以外の文字があります</translation>
    </message>
    <message>
        <source>%1: a name can&apos;t begin or end with a space</source>
        <translation>%1: 名前の先頭と末尾に空白は使えません</translation>
    </message>
    <message>
        <source>%1: a name has at most %2 characters</source>
        <translation>%1: 名前は最大 %2 文字です</translation>
    </message>
    <message>
        <source>%1: a name is required</source>
        <translation>%1: 名前が必要です</translation>
    </message>
    <message>
        <source>a certificate needs a name</source>
        <translation>証明書には名前が必要です</translation>
    </message>
    <message>
        <source>a certificate needs a subject</source>
        <translation>証明書にはサブジェクトが必要です</translation>
    </message>
    <message>
        <source>CA certificate &quot;%1&quot; is not in the profile&apos;s store</source>
        <translation>CA 証明書「%1」はプロファイルのストアにありません</translation>
    </message>
    <message>
        <source>certificate profile &quot;%1&quot; has no CA certificate</source>
        <translation>証明書プロファイル「%1」に CA 証明書がありません</translation>
    </message>
    <message>
        <source>there is no certificate profile &quot;%1&quot;</source>
        <translation>証明書プロファイル「%1」はありません</translation>
    </message>
    <message>
        <source>there is no certificate profile %1</source>
        <translation>証明書プロファイル %1 はありません</translation>
    </message>
    <message>
        <source>SSL/TLS service profile &quot;%1&quot; leaves no TLS version between devices</source>
        <translation>SSL/TLS サービスプロファイル「%1」ではデバイス間で使える TLS バージョンが残りません</translation>
    </message>
    <message>
        <source>SSL/TLS service profile &quot;%1&quot; leaves no cipher suite</source>
        <translation>SSL/TLS サービスプロファイル「%1」では暗号スイートが残りません</translation>
    </message>
    <message>
        <source>there is no SSL/TLS service profile &quot;%1&quot;</source>
        <translation>SSL/TLS サービスプロファイル「%1」はありません</translation>
    </message>
    <message>
        <source>there is no certificate &quot;%1&quot;</source>
        <translation>証明書「%1」はありません</translation>
    </message>
    <message>
        <source>certificate &quot;%1&quot; has no private key</source>
        <translation>証明書「%1」に秘密鍵がありません</translation>
    </message>
    <message>
        <source>RSA keys of 1024 bits are not made here</source>
        <translation>1024 ビットの RSA 鍵はここでは作られません</translation>
    </message>
    <message>
        <source>the file is not PEM</source>
        <translation>ファイルは PEM ではありません</translation>
    </message>
    <message>
        <source>the private key fits none of the file&apos;s certificates</source>
        <translation>秘密鍵はファイルのどの証明書にも合いません</translation>
    </message>
    <message>
        <source>certificate profile &quot;%1&quot;: %2</source>
        <translation>証明書プロファイル「%1」: %2</translation>
    </message>
    <message>
        <source>the web interface needs a certificate profile</source>
        <translation>Web インターフェイスには証明書プロファイルが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; allows TLS 1.3, which is for web access and GlobalProtect only</source>
        <translation>「%1」は TLS 1.3 を許可していますが、これは Web アクセスと GlobalProtect 専用です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; serves two applications: a change for one of them concerns both</source>
        <translation>「%1」は 2 つの用途に使われています。一方のための変更は両方に影響します</translation>
    </message>
    <message>
        <source>the web interface needs its %1</source>
        <translation>Web インターフェイスには %1 が必要です</translation>
    </message>
    <message>
        <source>towards a WildFire appliance a manager shows a certificate of its own store (local)</source>
        <translation>WildFire アプライアンスに対してマネージャは自身のストアの証明書 (local) を提示します</translation>
    </message>
    <message>
        <source>a GlobalProtect gateway needs an SSL/TLS service profile</source>
        <translation>GlobalProtect ゲートウェイには SSL/TLS サービスプロファイルが必要です</translation>
    </message>
    <message>
        <source>no certificate profile: any certificate is let in</source>
        <translation>証明書プロファイルなし: どの証明書でも許可されます</translation>
    </message>
    <message>
        <source>template stack &quot;%1&quot;: %2 needs %3</source>
        <translation>テンプレートスタック「%1」: %2 には %3 が必要です</translation>
    </message>
    <message>
        <source>template &quot;%1&quot;: %2 needs %3</source>
        <translation>テンプレート「%1」: %2 には %3 が必要です</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot; has devices that know no custom certificates</source>
        <translation>スタック「%1」にカスタム証明書に対応しないデバイスがあります</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot;: a Log Collector needs serverAuth and clientAuth</source>
        <translation>スタック「%1」: ログコレクタには serverAuth と clientAuth が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is issued by a CA that stack &quot;%2&quot; does not trust</source>
        <translation>「%1」はスタック「%2」が信頼しない CA から発行されています</translation>
    </message>
    <message>
        <source>managed WildFire appliances have predefined certificates only</source>
        <translation>管理対象の WildFire アプライアンスには事前定義の証明書しかありません</translation>
    </message>
    <message>
        <source>devices before 8.0 know no custom certificates</source>
        <translation>8.0 より前のデバイスはカスタム証明書に対応しません</translation>
    </message>
    <message>
        <source>devices of stack &quot;%1&quot; have predefined certificates and would be locked out</source>
        <translation>スタック「%1」のデバイスは事前定義の証明書を使っており、締め出されます</translation>
    </message>
    <message>
        <source>devices in no template stack get no custom certificate from here</source>
        <translation>テンプレートスタックに属さないデバイスはここからカスタム証明書を受け取れません</translation>
    </message>
    <message>
        <source>a common certificate can&apos;t name the serial number of each device</source>
        <translation>共通の証明書では各デバイスのシリアル番号を示せません</translation>
    </message>
    <message>
        <source>certificates are issued without the serial number in their name</source>
        <translation>証明書の名前にシリアル番号が入らずに発行されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take the name from the common name</source>
        <translation>「%1」は名前を共通名から取りません</translation>
    </message>
    <message>
        <source>serial number %1 is managed twice</source>
        <translation>シリアル番号 %1 が二重に管理されています</translation>
    </message>
    <message>
        <source>%1 is in &quot;%2&quot; and in &quot;%3&quot;</source>
        <translation>%1 は「%2」と「%3」の両方にあります</translation>
    </message>
    <message>
        <source>device group &quot;%1&quot; is its own ancestor</source>
        <translation>デバイスグループ「%1」が自分自身の上位になっています</translation>
    </message>
    <message>
        <source>device group &quot;%1&quot; is more than four levels below Shared</source>
        <translation>デバイスグループ「%1」は Shared から 4 階層を超えて下にあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 members</source>
        <translation>「%1」のメンバーが %2 を超えています</translation>
    </message>
    <message>
        <source>a manager of a pair needs a serial number of its own</source>
        <translation>ペアのマネージャには自身のシリアル番号が必要です</translation>
    </message>
    <message>
        <source>a manager of a pair needs the address of its peer</source>
        <translation>ペアのマネージャにはピアのアドレスが必要です</translation>
    </message>
    <message>
        <source>a manager of a pair needs the serial number of its peer</source>
        <translation>ペアのマネージャにはピアのシリアル番号が必要です</translation>
    </message>
    <message>
        <source>both managers of the pair have the serial number %1</source>
        <translation>ペアの両マネージャのシリアル番号が %1 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; judges the pair&apos;s certificate &quot;%2&quot; and does not hold %3 above it</source>
        <translation>「%1」はペアの証明書「%2」を検証しますが、その上位の %3 を含んでいません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name %2: the peer authorizes clients by serial number</source>
        <translation>「%1」に %2 がありません。ピアはシリアル番号でクライアントを認可します</translation>
    </message>
    <message>
        <source>in a pair, secure client communication needs secure server communication too: else devices can&apos;t connect</source>
        <translation>ペアではセキュアなクライアント通信にセキュアなサーバー通信も必要です。そうでないとデバイスが接続できません</translation>
    </message>
    <message>
        <source>towards the HA peer a manager shows a certificate of its own store (local)</source>
        <translation>HA ピアに対してマネージャは自身のストアの証明書 (local) を提示します</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the oldest version is newer than the newest</source>
        <translation>「%1」: 最小バージョンが最大バージョンより新しくなっています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; allows TLS versions before 1.2</source>
        <translation>「%1」は 1.2 より前の TLS バージョンを許可しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves no cipher suite</source>
        <translation>「%1」では暗号スイートが残りません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no CA certificate</source>
        <translation>「%1」に CA 証明書がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is the factory CA</source>
        <translation>「%1」: 「%2」は出荷時の CA です</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the root of &quot;%2&quot; is missing: %3</source>
        <translation>「%1」: 「%2」のルートがありません: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives a CRL no time after a silent responder</source>
        <translation>「%1」ではレスポンダが無応答のとき CRL のための時間が残りません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has nothing to fall back on when the responder is away</source>
        <translation>「%1」はレスポンダ不在時の代替手段を持ちません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check revocation</source>
        <translation>「%1」は失効を確認しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no certificate in it yet</source>
        <translation>「%1」: まだ証明書が入っていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the text in it is no certificate</source>
        <translation>「%1」: 中のテキストは証明書ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is no CA</source>
        <translation>「%1」: CA ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its private key is not here</source>
        <translation>「%1」: 秘密鍵がここにありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is a CA</source>
        <translation>「%1」: CA です</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is signed by itself and no CA</source>
        <translation>「%1」: 自己署名であり、CA ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its extended key usage has no %2</source>
        <translation>「%1」: 拡張鍵用途に %2 がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is valid from %2 to %3</source>
        <translation>「%1」: 有効期間は %2 から %3 までです</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is in Panorama&apos;s store and not in the template</source>
        <translation>「%1」: Panorama のストアにあり、テンプレートにありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is not here; a profile of the virtual system itself is not kept</source>
        <translation>「%1」: ここにありません。仮想システム自身のプロファイルは保持されません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it does not exist</source>
        <translation>「%1」: 存在しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its private key stands in the clear</source>
        <translation>「%1」: 秘密鍵が平文です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that is reserved</source>
        <translation>「%1」は予約された名前です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no server</source>
        <translation>「%1」にサーバーがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a token in its subject that means nothing for devices</source>
        <translation>「%1」のサブジェクトにデバイスでは意味のないトークンがあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says %2 and lacks the rest of the challenge</source>
        <translation>「%1」は %2 ですが、チャレンジの残りがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends a user&apos;s password without encryption</source>
        <translation>「%1」はユーザーのパスワードを暗号化せずに送ります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a password that stands in the clear</source>
        <translation>「%1」のパスワードが平文です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no fingerprint, so whoever answers is taken for the CA</source>
        <translation>「%1」にフィンガープリントがないため、応答した相手が CA と見なされます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fingerprint of a length that no digest has</source>
        <translation>「%1」のフィンガープリントの長さはどのダイジェストにも合いません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for RSA keys of 1024 bits, which are too weak to be made here</source>
        <translation>「%1」は 1024 ビットの RSA 鍵を求めていますが、弱すぎるため作られません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs its requests with SHA-1</source>
        <translation>「%1」は要求を SHA-1 で署名します</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot;: every device would enrol under the same name</source>
        <translation>スタック「%1」: すべてのデバイスが同じ名前で登録されます</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot;: devices make no RSA keys of 1024 bits</source>
        <translation>スタック「%1」: デバイスは 1024 ビットの RSA 鍵を作りません</translation>
    </message>
    <message>
        <source>secure server communication needs an SSL/TLS service profile</source>
        <translation>セキュアなサーバー通信には SSL/TLS サービスプロファイルが必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 can&apos;t be compared as %3</source>
        <translation>「%1」: %2 を %3 として比較することはできません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value</source>
        <translation>「%1」に値がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the certificate profile takes names from elsewhere</source>
        <translation>「%1」: 証明書プロファイルは別の場所から名前を取ります</translation>
    </message>
    <message>
        <source>the authorization list is checked and empty: nobody is let in</source>
        <translation>認可リストの確認が有効で空です: 誰も許可されません</translation>
    </message>
    <message>
        <source>the authorization list has no effect until it is checked</source>
        <translation>認可リストは確認を有効にするまで効果がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no certificate</source>
        <translation>「%1」に証明書がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 in neither CN nor SAN</source>
        <translation>「%1」の CN にも SAN にも %2 がありません</translation>
    </message>
    <message>
        <source>only templates and stacks know variables</source>
        <translation>変数はテンプレートとスタックでのみ使えます</translation>
    </message>
    <message>
        <source>%1 stands for nothing on some devices of stack &quot;%2&quot;</source>
        <translation>%1 はスタック「%2」の一部のデバイスで値がありません</translation>
    </message>
    <message>
        <source>%1 stands for &quot;%2&quot;, which is no address</source>
        <translation>%1 の値「%2」はアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is of type %2, which does not fit here</source>
        <translation>%1 の型 %2 はここに合いません</translation>
    </message>
    <message>
        <source>the server announces neither AES nor triple DES</source>
        <translation>サーバーは AES もトリプル DES も示していません</translation>
    </message>
    <message>
        <source>the server announces neither SHA-256, SHA-512 nor SHA-1</source>
        <translation>サーバーは SHA-256、SHA-512、SHA-1 のいずれも示していません</translation>
    </message>
    <message>
        <source>none of the server&apos;s certificates is a CA</source>
        <translation>サーバーの証明書に CA がありません</translation>
    </message>
    <message>
        <source>the CA that answered is %1 with the fingerprint %2</source>
        <translation>応答した CA は %1 で、フィンガープリントは %2 です</translation>
    </message>
    <message>
        <source>the answer to GetCACert holds no certificate</source>
        <translation>GetCACert への応答に証明書がありません</translation>
    </message>
    <message>
        <source>the CA %1 is not valid now</source>
        <translation>CA %1 は現在有効ではありません</translation>
    </message>
    <message>
        <source>nothing can be encrypted to %1, whose key is not RSA</source>
        <translation>%1 の鍵は RSA ではないため、宛てに暗号化できません</translation>
    </message>
    <message>
        <source>the certificate that came has expired</source>
        <translation>届いた証明書は期限切れです</translation>
    </message>
    <message>
        <source>the certificate that came has the old serial number</source>
        <translation>届いた証明書のシリアル番号は古いままです</translation>
    </message>
    <message>
        <source>the certificate that came ends no later than the old one</source>
        <translation>届いた証明書の期限は古い証明書より後ではありません</translation>
    </message>
    <message>
        <source>the certificate that came is a CA&apos;s</source>
        <translation>届いた証明書は CA のものです</translation>
    </message>
    <message>
        <source>the certificate that came is for %1, not for %2</source>
        <translation>届いた証明書は %2 ではなく %1 宛てです</translation>
    </message>
    <message>
        <source>the certificate that came is for another key</source>
        <translation>届いた証明書は別の鍵のものです</translation>
    </message>
    <message>
        <source>the certificate that came was issued by %1, not by this CA</source>
        <translation>届いた証明書はこの CA ではなく %1 が発行しました</translation>
    </message>
    <message>
        <source>a renewal needs the certificate that is to be renewed</source>
        <translation>更新には更新対象の証明書が必要です</translation>
    </message>
    <message>
        <source>a revoked certificate can&apos;t sign its renewal</source>
        <translation>失効した証明書は自身の更新に署名できません</translation>
    </message>
    <message>
        <source>a certificate that is not valid now can&apos;t sign its renewal</source>
        <translation>現在有効でない証明書は自身の更新に署名できません</translation>
    </message>
    <message>
        <source>a renewal is signed by the RSA key of the old certificate</source>
        <translation>更新には古い証明書の RSA 鍵で署名します</translation>
    </message>
    <message>
        <source>the old certificate was issued by %1, not by this CA</source>
        <translation>古い証明書はこの CA ではなく %1 が発行しました</translation>
    </message>
    <message>
        <source>the server answered with a web page</source>
        <translation>サーバーは Web ページを返しました</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>サーバーはステータス %1 を返しました</translation>
    </message>
    <message>
        <source>the reply is too long</source>
        <translation>応答が長すぎます</translation>
    </message>
    <message>
        <source>the reply is no signed message</source>
        <translation>応答は署名付きメッセージではありません</translation>
    </message>
    <message>
        <source>the reply has not exactly one signer</source>
        <translation>応答の署名者が 1 つではありません</translation>
    </message>
    <message>
        <source>the signature of the reply is broken</source>
        <translation>応答の署名が正しくありません</translation>
    </message>
    <message>
        <source>the reply is a message of another type</source>
        <translation>応答は別の種類のメッセージです</translation>
    </message>
    <message>
        <source>the reply names another transaction</source>
        <translation>応答は別のトランザクションのものです</translation>
    </message>
    <message>
        <source>the reply does not repeat the nonce that was sent</source>
        <translation>応答に送信したノンスが含まれていません</translation>
    </message>
    <message>
        <source>the reply has no status that is known</source>
        <translation>応答のステータスは不明です</translation>
    </message>
    <message>
        <source>the reply is not signed by the CA</source>
        <translation>応答に CA の署名がありません</translation>
    </message>
    <message>
        <source>what the reply wraps can&apos;t be opened</source>
        <translation>応答の中身を開けません</translation>
    </message>
    <message>
        <source>the reply is wrapped in %1</source>
        <translation>応答は %1 で暗号化されています</translation>
    </message>
    <message>
        <source>the reply says success and holds no certificate</source>
        <translation>応答は成功としていますが、証明書がありません</translation>
    </message>
    <message>
        <source>nobody waits for the certificate any more</source>
        <translation>証明書を待っている相手がもういません</translation>
    </message>
    <message>
        <source>it does not know the algorithm (badAlg)</source>
        <translation>アルゴリズムが不明です (badAlg)</translation>
    </message>
    <message>
        <source>it could not verify the message (badMessageCheck)</source>
        <translation>メッセージを検証できませんでした (badMessageCheck)</translation>
    </message>
    <message>
        <source>the request is not permitted (badRequest)</source>
        <translation>要求は許可されていません (badRequest)</translation>
    </message>
    <message>
        <source>the time of the message is too far from its own (badTime)</source>
        <translation>メッセージの時刻が大きくずれています (badTime)</translation>
    </message>
    <message>
        <source>it knows no such certificate (badCertId)</source>
        <translation>該当する証明書がありません (badCertId)</translation>
    </message>
    <message>
        <source>the CA was not checked, for the profile has no fingerprint</source>
        <translation>プロファイルにフィンガープリントがないため、CA は確認されませんでした</translation>
    </message>
    <message>
        <source>the server wrapped the certificate in single DES, which is broken</source>
        <translation>サーバーは、解読可能なシングル DES で証明書を暗号化しました</translation>
    </message>
    <message>
        <source>the server knows no AES, so the request went in triple DES</source>
        <translation>サーバーが AES に対応しないため、要求はトリプル DES で送られました</translation>
    </message>
    <message>
        <source>SHA-1 was used to sign messages</source>
        <translation>メッセージの署名に SHA-1 が使われました</translation>
    </message>
    <message>
        <source>the CA left out an alternative name that was asked for</source>
        <translation>CA は要求された代替名を省きました</translation>
    </message>
    <message>
        <source>SCEP needs an RSA key: replies are encrypted to it</source>
        <translation>SCEP には RSA 鍵が必要です: 応答はその鍵宛てに暗号化されます</translation>
    </message>
    <message>
        <source>the subject still holds the literal $UDID</source>
        <translation>サブジェクトに $UDID がそのまま残っています</translation>
    </message>
    <message>
        <source>an answer came that nobody waits for</source>
        <translation>待っていない応答が届きました</translation>
    </message>
    <message>
        <source>the server does not announce renewal</source>
        <translation>サーバーは更新への対応を示していません</translation>
    </message>
    <message>
        <source>the password page refuses this user</source>
        <translation>パスワードページがこのユーザーを拒否しました</translation>
    </message>
    <message>
        <source>the password page answered with status %1</source>
        <translation>パスワードページはステータス %1 を返しました</translation>
    </message>
    <message>
        <source>no password was found on the password page</source>
        <translation>パスワードページにパスワードが見つかりません</translation>
    </message>
    <message>
        <source>the CA refused the request</source>
        <translation>CA が要求を拒否しました</translation>
    </message>
    <message>
        <source>the request is still pending after %1 polls</source>
        <translation>%1 回の問い合わせ後も要求は保留中です</translation>
    </message>
    <message>
        <source>the message can&apos;t be signed</source>
        <translation>メッセージに署名できません</translation>
    </message>
    <message>
        <source>the request can&apos;t be encrypted to the CA</source>
        <translation>CA 宛てに要求を暗号化できません</translation>
    </message>
    <message>
        <source>no certificate was enrolled: %1</source>
        <translation>証明書は登録されませんでした: %1</translation>
    </message>
    <message>
        <source>no certificate was issued: %1</source>
        <translation>証明書は発行されませんでした: %1</translation>
    </message>
    <message>
        <source>the SCEP server wants its challenge password again, which is not kept here once it has served; push the configuration again, or set it again where it was set on the device itself</source>
        <translation>SCEP サーバーがチャレンジパスワードを再度求めています。使用後は保存されないため、設定を再プッシュするか、デバイス側で設定し直してください</translation>
    </message>
    <message>
        <source>there is no SCEP client here</source>
        <translation>ここには SCEP クライアントがありません</translation>
    </message>
    <message>
        <source>there is no such certificate location</source>
        <translation>その証明書の保存場所はありません</translation>
    </message>
    <message>
        <source>there is a certificate %1 without a key that could renew it</source>
        <translation>証明書 %1 には更新に使える鍵がありません</translation>
    </message>
    <message>
        <source>the request does not name %1 as its only common name</source>
        <translation>要求の共通名が %1 だけではありません</translation>
    </message>
    <message>
        <source>the request&apos;s key is too weak: %1</source>
        <translation>要求の鍵が弱すぎます: %1</translation>
    </message>
    <message>
        <source>its template asks for no certificate from here</source>
        <translation>テンプレートはここからの証明書を求めていません</translation>
    </message>
    <message>
        <source>the answer holds no certificate</source>
        <translation>応答に証明書がありません</translation>
    </message>
    <message>
        <source>a newer configuration came before its certificate</source>
        <translation>証明書より先に新しい設定が届きました</translation>
    </message>
    <message>
        <source>the configuration does not have the digest it names</source>
        <translation>設定のダイジェストが一致しません</translation>
    </message>
    <message>
        <source>software-install needs a version such as 10.1.4 or 8.1.21-h3</source>
        <translation>software-install には 10.1.4 や 8.1.21-h3 のようなバージョンが必要です</translation>
    </message>
    <message>
        <source>needs 8.0 or later for custom certificates</source>
        <translation>カスタム証明書には 8.0 以降が必要です</translation>
    </message>
    <message>
        <source>the headers are too long</source>
        <translation>ヘッダーが長すぎます</translation>
    </message>
    <message>
        <source>the body is longer than %1 bytes</source>
        <translation>本文が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>it leads to a private address, which the settings do not allow</source>
        <translation>設定で許可されていないプライベートアドレスにつながります</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>リダイレクトが %1 回を超えました</translation>
    </message>
    <message>
        <source>too many requests wait already</source>
        <translation>待機中の要求が多すぎます</translation>
    </message>
    <message>
        <source>the transfer could not be started</source>
        <translation>転送を開始できませんでした</translation>
    </message>
    <message>
        <source>a URL without a host</source>
        <translation>ホストのない URL です</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>there is no CRL</source>
        <translation>CRL がありません</translation>
    </message>
    <message>
        <source>too long for an OCSP response</source>
        <translation>OCSP 応答としては長すぎます</translation>
    </message>
    <message>
        <source>not an OCSP response</source>
        <translation>OCSP 応答ではありません</translation>
    </message>
    <message>
        <source>not a basic OCSP response</source>
        <translation>基本 OCSP 応答ではありません</translation>
    </message>
    <message>
        <source>the responder answers %1, unsigned</source>
        <translation>レスポンダは署名なしで %1 と応答しました</translation>
    </message>
    <message>
        <source>the answer has a critical extension that is not understood</source>
        <translation>応答に理解できない重要な拡張があります</translation>
    </message>
    <message>
        <source>the answer holds another nonce than was sent</source>
        <translation>応答のノンスが送信したものと違います</translation>
    </message>
    <message>
        <source>the answer is about other certificates</source>
        <translation>応答は別の証明書についてのものです</translation>
    </message>
    <message>
        <source>the answer counts for nothing: %1</source>
        <translation>応答は無効です: %1</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is weak</source>
        <translation>応答の署名が弱すぎます</translation>
    </message>
    <message>
        <source>it was not issued by %1</source>
        <translation>%1 が発行したものではありません</translation>
    </message>
    <message>
        <source>it has no extended key usage OCSPSigning</source>
        <translation>拡張鍵用途 OCSPSigning がありません</translation>
    </message>
    <message>
        <source>its key usage allows no signatures</source>
        <translation>鍵用途が署名を許可していません</translation>
    </message>
    <message>
        <source>it is not valid at this time</source>
        <translation>この時点では有効ではありません</translation>
    </message>
    <message>
        <source>its key or digest is weak</source>
        <translation>鍵またはダイジェストが弱すぎます</translation>
    </message>
    <message>
        <source>it is signed by nobody who may</source>
        <translation>権限のある署名者がいません</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>署名が正しくありません</translation>
    </message>
    <message>
        <source>the answer %1</source>
        <translation>応答は%1</translation>
    </message>
    <message>
        <source>is from the future, %1</source>
        <translation>未来の時刻です: %1</translation>
    </message>
    <message>
        <source>has lapsed at %1</source>
        <translation>%1 に期限切れになりました</translation>
    </message>
    <message>
        <source>is old and names no end, from %1</source>
        <translation>古く、期限がありません: %1</translation>
    </message>
    <message>
        <source>the message can&apos;t be encoded</source>
        <translation>メッセージをエンコードできません</translation>
    </message>
    <message>
        <source>the message can&apos;t be built</source>
        <translation>メッセージを作成できません</translation>
    </message>
    <message>
        <source>a private key is not set in the clear: import it with its certificate (request certificate import), then it is kept sealed</source>
        <translation>秘密鍵は平文で設定できません。証明書とともにインポート (request certificate import) すれば封印して保管されます</translation>
    </message>
    <message>
        <source>there is no certificate %1 in %2</source>
        <translation>%2 に証明書 %1 はありません</translation>
    </message>
    <message>
        <source>there is no certificate location %1</source>
        <translation>証明書の場所 %1 はありません</translation>
    </message>
    <message>
        <source>%1 is a request: it goes out as PEM, without key</source>
        <translation>%1 は要求です。鍵なしの PEM として出力されます</translation>
    </message>
    <message>
        <source>a PKCS#12 file needs a passphrase</source>
        <translation>PKCS#12 ファイルにはパスフレーズが必要です</translation>
    </message>
    <message>
        <source>a private key is exported under a passphrase only</source>
        <translation>秘密鍵はパスフレーズ付きでのみエクスポートされます</translation>
    </message>
    <message>
        <source>the private key of %1 is not to be exported</source>
        <translation>%1 の秘密鍵はエクスポート禁止です</translation>
    </message>
    <message>
        <source>this format holds no private key; PEM and PKCS#12 do</source>
        <translation>この形式に秘密鍵は入りません。PEM と PKCS#12 なら入ります</translation>
    </message>
    <message>
        <source>nothing is to be imported</source>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <source>the certificate %1 is not what it was any more</source>
        <translation>証明書 %1 は変更されています</translation>
    </message>
    <message>
        <source>the certificate does not answer the pending request %1</source>
        <translation>証明書は保留中の要求 %1 への回答ではありません</translation>
    </message>
    <message>
        <source>the private key does not fit the certificate</source>
        <translation>秘密鍵が証明書に合いません</translation>
    </message>
    <message>
        <source>the request %1 is not what it was any more</source>
        <translation>要求 %1 は変更されています</translation>
    </message>
    <message>
        <source>there is a certificate %1 already</source>
        <translation>証明書 %1 はすでにあります</translation>
    </message>
    <message>
        <source>there is no certificate in it%1</source>
        <translation>証明書が入っていません%1</translation>
    </message>
    <message>
        <source>two certificates can&apos;t both be called %1</source>
        <translation>2 つの証明書を両方とも %1 と呼ぶことはできません</translation>
    </message>
    <message>
        <source>wrong passphrase: the private key or file can&apos;t be opened</source>
        <translation>パスフレーズが違います: 秘密鍵またはファイルを開けません</translation>
    </message>
    <message>
        <source>it is encrypted: a passphrase is needed</source>
        <translation>暗号化されています: パスフレーズが必要です</translation>
    </message>
    <message>
        <source>%1 is no certificate yet: %2</source>
        <translation>%1 はまだ証明書ではありません: %2</translation>
    </message>
    <message>
        <source>%1 is no certificate yet</source>
        <translation>%1 はまだ証明書ではありません</translation>
    </message>
    <message>
        <source>%1 is not on hold: only a hold can be taken back, a revocation is final</source>
        <translation>%1 は保留ではありません。取り消せるのは保留だけで、失効は最終です</translation>
    </message>
    <message>
        <source>%1 is revoked already</source>
        <translation>%1 はすでに失効しています</translation>
    </message>
    <message>
        <source>%1 signed itself: nobody can revoke it; delete it where it is trusted</source>
        <translation>%1 は自己署名のため誰も失効できません。信頼されている場所で削除してください</translation>
    </message>
    <message>
        <source>no valid certificate was issued here to %1</source>
        <translation>%1 に有効な証明書は発行されていません</translation>
    </message>
    <message>
        <source>the CA that signed %1 is not here with its key: %2 has to revoke it</source>
        <translation>%1 に署名した CA の鍵がここにありません。%2 が失効する必要があります</translation>
    </message>
    <message>
        <source>the next update must come after this one</source>
        <translation>次回更新は今回より後でなければなりません</translation>
    </message>
    <message>
        <source>what was issued to %1 is revoked already</source>
        <translation>%1 に発行されたものはすでに失効しています</translation>
    </message>
    <message>
        <source>there is no CA certificate %1</source>
        <translation>CA 証明書 %1 はありません</translation>
    </message>
    <message>
        <source>there is no CA certificate named %1</source>
        <translation>%1 という名前の CA 証明書はありません</translation>
    </message>
    <message>
        <source>certificate %1 is no CA</source>
        <translation>証明書 %1 は CA ではありません</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>証明書の有効期間は 1 日から %1 日までです</translation>
    </message>
    <message>
        <source>only a CA signs itself: %1 needs a CA that signs it</source>
        <translation>自己署名できるのは CA だけです。%1 には署名する CA が必要です</translation>
    </message>
    <message>
        <source>there is no certificate named %1</source>
        <translation>%1 という名前の証明書はありません</translation>
    </message>
    <message>
        <source>the profile has $UDID: say which device it stands for</source>
        <translation>プロファイルに $UDID があります。どのデバイスを表すか指定してください</translation>
    </message>
    <message>
        <source>there is no SCEP profile %1</source>
        <translation>SCEP プロファイル %1 はありません</translation>
    </message>
    <message>
        <source>there is no certificate to judge</source>
        <translation>検証する証明書がありません</translation>
    </message>
    <message>
        <source>the CA that should sign has expired</source>
        <translation>署名する CA の期限が切れています</translation>
    </message>
    <message>
        <source>this device is not managed</source>
        <translation>このデバイスは管理対象ではありません</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>キャンセルされました。何も変更されていません</translation>
    </message>
    <message>
        <source>there is no certificate here that %1 has signed</source>
        <translation>%1 が署名した証明書はここにありません</translation>
    </message>
    <message>
        <source>%1 is %2 itself or below it: it can&apos;t sign it</source>
        <translation>%1 は %2 自身またはその下位なので署名できません</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>その間に %1 が変更されました</translation>
    </message>
    <message>
        <source>the CA that signed %1 is not here: %2 has to renew it</source>
        <translation>%1 に署名した CA がここにありません。%2 が更新する必要があります</translation>
    </message>
    <message>
        <source>certificate %1 is used by: %2</source>
        <translation>証明書 %1 は次で使われています: %2</translation>
    </message>
    <message>
        <source>wrong passphrase, or the PKCS#12 file was altered</source>
        <translation>パスフレーズが違うか、PKCS#12 ファイルが改変されています</translation>
    </message>
    <message>
        <source>an encrypted key needs a passphrase</source>
        <translation>暗号化された鍵にはパスフレーズが必要です</translation>
    </message>
    <message>
        <source>no private key in the text</source>
        <translation>テキストに秘密鍵がありません</translation>
    </message>
    <message>
        <source>no certificate in the text</source>
        <translation>テキストに証明書がありません</translation>
    </message>
    <message>
        <source>this kind of private key is not supported: %1</source>
        <translation>この種類の秘密鍵には対応していません: %1</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate %1</source>
        <translation>秘密鍵は証明書 %1 のものではありません</translation>
    </message>
    <message>
        <source>the end line of a PEM block is missing: %1</source>
        <translation>PEM ブロックの終了行がありません: %1</translation>
    </message>
    <message>
        <source>not an IP address: %1</source>
        <translation>IP アドレスではありません: %1</translation>
    </message>
    <message>
        <source>no such subject attribute: %1</source>
        <translation>そのサブジェクト属性はありません: %1</translation>
    </message>
    <message>
        <source>a subject attribute without &quot;=&quot;</source>
        <translation>「=」のないサブジェクト属性があります</translation>
    </message>
    <message>
        <source>a fingerprint has hexadecimal digits only</source>
        <translation>フィンガープリントに使えるのは 16 進数字だけです</translation>
    </message>
    <message>
        <source>not a certificate authority: %1</source>
        <translation>認証局ではありません: %1</translation>
    </message>
    <message>
        <source>wrong master passphrase</source>
        <translation>マスターパスフレーズが違います</translation>
    </message>
    <message>
        <source>the master passphrase is empty</source>
        <translation>マスターパスフレーズが空です</translation>
    </message>
    <message>
        <source>no complete answer within the deadline</source>
        <translation>期限内に完全な応答がありません</translation>
    </message>
    <message>
        <source>not a URL that can be fetched</source>
        <translation>取得できる URL ではありません</translation>
    </message>
    <message>
        <source>only http and https are fetched, not %1</source>
        <translation>取得できるのは http と https だけです。%1 はできません</translation>
    </message>
    <message>
        <source>another commit is being carried out</source>
        <translation>別のコミットを実行中です</translation>
    </message>
    <message>
        <source>a commit is being carried out</source>
        <translation>コミットを実行中です</translation>
    </message>
    <message>
        <source>a description has at most 512 characters</source>
        <translation>説明は最大 512 文字です</translation>
    </message>
    <message>
        <source>a comment has at most 256 characters</source>
        <translation>コメントは最大 256 文字です</translation>
    </message>
    <message>
        <source>Commit lock is already held by %1</source>
        <translation>コミットロックはすでに %1 が保持しています</translation>
    </message>
    <message>
        <source>Commit lock is held by %1</source>
        <translation>コミットロックは %1 が保持しています</translation>
    </message>
    <message>
        <source>Config for scope shared is currently locked by %1</source>
        <translation>shared スコープの設定は %1 がロックしています</translation>
    </message>
    <message>
        <source>You already own a config lock for scope shared</source>
        <translation>shared スコープの設定ロックはすでにあなたが保持しています</translation>
    </message>
    <message>
        <source>device %1 is not in %2</source>
        <translation>デバイス %1 は %2 にありません</translation>
    </message>
    <message>
        <source>device %1 is not managed</source>
        <translation>デバイス %1 は管理対象ではありません</translation>
    </message>
    <message>
        <source>device %1 is managed already</source>
        <translation>デバイス %1 はすでに管理対象です</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>デバイス %1: %2</translation>
    </message>
    <message>
        <source>there is no %1 in the running configuration</source>
        <translation>実行中の設定に %1 はありません</translation>
    </message>
    <message>
        <source>there is no device to push to</source>
        <translation>プッシュするデバイスがありません</translation>
    </message>
    <message>
        <source>it is in no template stack and no collector group</source>
        <translation>テンプレートスタックにもコレクタグループにも属していません</translation>
    </message>
    <message>
        <source>not a software version such as 10.1.6-h3: %1</source>
        <translation>10.1.6-h3 のようなソフトウェアバージョンではありません: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>%1: larger than 16 MiB</source>
        <translation>%1: 16 MiB を超えています</translation>
    </message>
    <message>
        <source>there is no device group %1</source>
        <translation>デバイスグループ %1 はありません</translation>
    </message>
    <message>
        <source>the candidate was changed meanwhile</source>
        <translation>その間に候補設定が変更されました</translation>
    </message>
    <message>
        <source>there is no edit to take back</source>
        <translation>取り消す編集がありません</translation>
    </message>
    <message>
        <source>the running configuration has changed since: it is version %1 now</source>
        <translation>実行中の設定が変わりました: 現在はバージョン %1 です</translation>
    </message>
    <message>
        <source>no configuration version %1</source>
        <translation>設定バージョン %1 はありません</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>読み込みはキャンセルされました</translation>
    </message>
    <message>
        <source>this is no answer to `show devices all`</source>
        <translation>`show devices all` の応答ではありません</translation>
    </message>
    <message>
        <source>the new passphrase needs at least %1 characters</source>
        <translation>新しいパスフレーズは %1 文字以上必要です</translation>
    </message>
    <message>
        <source>the passphrase needs at least %1 characters</source>
        <translation>パスフレーズは %1 文字以上必要です</translation>
    </message>
    <message>
        <source>the passphrase was changed meanwhile</source>
        <translation>その間にパスフレーズが変更されました</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a value</source>
        <translation>「%1」には値が必要です</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>no filter is called &apos;%1&apos;</source>
        <translation>「%1」というフィルタはありません</translation>
    </message>
    <message>
        <source>no state is called &apos;%1&apos;</source>
        <translation>「%1」という状態はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order: use : or ~</source>
        <translation>「%1」に大小はありません。: か ~ を使ってください</translation>
    </message>
    <message>
        <source>expires wants days, as in expires&lt;30d</source>
        <translation>expires には日数が必要です (例: expires&lt;30d)</translation>
    </message>
    <message>
        <source>os wants a version, as in os&lt;8.0</source>
        <translation>os にはバージョンが必要です (例: os&lt;8.0)</translation>
    </message>
    <message>
        <source>this is no pair file</source>
        <translation>ペアファイルではありません</translation>
    </message>
    <message>
        <source>the pair file: %1</source>
        <translation>ペアファイル: %1</translation>
    </message>
    <message>
        <source>this manager holds devices, certificates or settings already: only an empty one can join a pair</source>
        <translation>このマネージャにはすでにデバイス、証明書または設定があります。ペアに参加できるのは空のものだけです</translation>
    </message>
    <message>
        <source>this manager is not one of a pair</source>
        <translation>このマネージャはペアに属していません</translation>
    </message>
    <message>
        <source>this manager is suspended: make it functional first</source>
        <translation>このマネージャは停止中です。先に稼働させてください</translation>
    </message>
    <message>
        <source>this manager serves already</source>
        <translation>このマネージャはすでに稼働しています</translation>
    </message>
    <message>
        <source>the HA peer is not connected</source>
        <translation>HA ピアが接続されていません</translation>
    </message>
    <message>
        <source>nobody would serve: the HA peer is not connected</source>
        <translation>HA ピアが接続されていないため、稼働するものがなくなります</translation>
    </message>
    <message>
        <source>no CA named %1 has its key here</source>
        <translation>%1 という CA の鍵はここにありません</translation>
    </message>
    <message>
        <source>a delay is 0 to %1 seconds</source>
        <translation>遅延は 0 から %1 秒までです</translation>
    </message>
    <message>
        <source>%1 is no CA</source>
        <translation>%1 は CA ではありません</translation>
    </message>
    <message>
        <source>%1 is signed by the old CA</source>
        <translation>%1 は古い CA が署名しています</translation>
    </message>
    <message>
        <source>no certificate profile trusts %1</source>
        <translation>%1 を信頼する証明書プロファイルがありません</translation>
    </message>
    <message>
        <source>custom server communication has no certificate: nothing to move</source>
        <translation>カスタムサーバー通信に証明書がありません。移行するものがありません</translation>
    </message>
    <message>
        <source>say which device: its serial number</source>
        <translation>デバイスのシリアル番号を指定してください</translation>
    </message>
    <message>
        <source>no device group named %1</source>
        <translation>%1 というデバイスグループはありません</translation>
    </message>
    <message>
        <source>no template stack named %1</source>
        <translation>%1 というテンプレートスタックはありません</translation>
    </message>
    <message>
        <source>no certificate named %1</source>
        <translation>%1 という証明書はありません</translation>
    </message>
    <message>
        <source>no SCEP profile named %1</source>
        <translation>%1 という SCEP プロファイルはありません</translation>
    </message>
    <message>
        <source>no template named %1</source>
        <translation>%1 というテンプレートはありません</translation>
    </message>
    <message>
        <source>the configuration changed before this could be predicted</source>
        <translation>予測の前に設定が変わりました</translation>
    </message>
    <message>
        <source>a step is being done</source>
        <translation>ステップを実行中です</translation>
    </message>
    <message>
        <source>no workflow is under way</source>
        <translation>進行中のワークフローはありません</translation>
    </message>
    <message>
        <source>another plan is under way: finish it or put it on hold first</source>
        <translation>別のプランが進行中です: 先に完了するか保留にしてください</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>時間帯の終わりが始まりより前です</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>理由は最大 %1 文字です</translation>
    </message>
    <message>
        <source>say why: the reason is kept</source>
        <translation>理由を入力してください。理由は保存されます</translation>
    </message>
    <message>
        <source>no template stack holds a device</source>
        <translation>デバイスを含むテンプレートスタックがありません</translation>
    </message>
    <message>
        <source>a rehearsal is under way</source>
        <translation>リハーサルが進行中です</translation>
    </message>
    <message>
        <source>a rehearsal needs a manager that runs</source>
        <translation>リハーサルには稼働中のマネージャが必要です</translation>
    </message>
    <message>
        <source>no device is connected that could take part</source>
        <translation>参加できるデバイスが接続されていません</translation>
    </message>
    <message>
        <source>the candidate holds other edits than this step&apos;s: commit or revert them first</source>
        <translation>候補設定にこのステップ以外の編集があります。先にコミットするか破棄してください</translation>
    </message>
    <message>
        <source>devices already come with custom certificates: roll them back first</source>
        <translation>デバイスはすでにカスタム証明書を使っています。先に元へ戻してください</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring does not answer</source>
        <translation>デスクトップのキーリングが応答しません</translation>
    </message>
    <message>
        <source>another manager holds the data directory %1; stop it first</source>
        <translation>別のマネージャがデータディレクトリ %1 を使用中です。先に停止してください</translation>
    </message>
    <message>
        <source>the search was cancelled</source>
        <translation>検索はキャンセルされました</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>エクスポートはキャンセルされました</translation>
    </message>
    <message>
        <source>the passphrase file %1 can&apos;t be read: %2</source>
        <translation>パスフレーズファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>the passphrase file %1 is empty</source>
        <translation>パスフレーズファイル %1 は空です</translation>
    </message>
    <message>
        <source>the passphrase file can&apos;t be removed: %1</source>
        <translation>パスフレーズファイルを削除できません: %1</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 はディレクトリではありません</translation>
    </message>
    <message>
        <source>there is no store</source>
        <translation>ストアがありません</translation>
    </message>
    <message>
        <source>no certificate with serial number %1 was issued here</source>
        <translation>シリアル番号 %1 の証明書はここでは発行されていません</translation>
    </message>
    <message>
        <source>the data was written by a newer version of Handfast</source>
        <translation>データは新しいバージョンの Handfast で書かれています</translation>
    </message>
    <message>
        <source>the data is of an older version: open it with this one first</source>
        <translation>データは古いバージョンのものです。先にこのバージョンで開いてください</translation>
    </message>
    <message>
        <source>wrong passphrase, or the encrypted key is damaged</source>
        <translation>パスフレーズが違うか、暗号化された鍵が壊れています</translation>
    </message>
    <message>
        <source>wrong passphrase, or the encrypted part is damaged</source>
        <translation>パスフレーズが違うか、暗号化部分が壊れています</translation>
    </message>
    <message>
        <source>the key is encrypted and needs a passphrase</source>
        <translation>鍵は暗号化されており、パスフレーズが必要です</translation>
    </message>
    <message>
        <source>a private key of a kind that TLS does not use here</source>
        <translation>ここの TLS では使われない種類の秘密鍵です</translation>
    </message>
    <message>
        <source>the key&apos;s encryption is not available</source>
        <translation>鍵の暗号方式が利用できません</translation>
    </message>
    <message>
        <source>not a certificate request</source>
        <translation>証明書要求ではありません</translation>
    </message>
    <message>
        <source>the request is not signed by the key that it holds</source>
        <translation>要求が自身の鍵で署名されていません</translation>
    </message>
    <message>
        <source>a challenge password has at most 255 characters</source>
        <translation>チャレンジパスワードは 255 文字までです</translation>
    </message>
    <message>
        <source>an alternative name or URL is empty or not printable ASCII</source>
        <translation>代替名または URL が空か、印字可能な ASCII ではありません</translation>
    </message>
    <message>
        <source>the value of subject attribute %1 is not well formed</source>
        <translation>サブジェクト属性 %1 の値が正しい形式ではありません</translation>
    </message>
    <message>
        <source>subject attribute %1 is empty or holds a NUL</source>
        <translation>サブジェクト属性 %1 が空か NUL を含みます</translation>
    </message>
    <message>
        <source>subject attribute %1 can&apos;t have this value</source>
        <translation>サブジェクト属性 %1 にこの値は使えません</translation>
    </message>
    <message>
        <source>a revocation list above 10 MiB</source>
        <translation>10 MiB を超える失効リスト</translation>
    </message>
    <message>
        <source>not a revocation list</source>
        <translation>失効リストではありません</translation>
    </message>
    <message>
        <source>bytes after the end of the revocation list</source>
        <translation>失効リストの後に余分なバイトがあります</translation>
    </message>
    <message>
        <source>this CA may not sign revocation lists: %1</source>
        <translation>この CA は失効リストに署名できません: %1</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>%1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>no request in time</source>
        <translation>時間内に要求がありません</translation>
    </message>
    <message>
        <source>the handshake ended without a judgement</source>
        <translation>ハンドシェイクは判定なしで終わりました</translation>
    </message>
    <message>
        <source>the peer left without a request</source>
        <translation>相手は要求せずに離れました</translation>
    </message>
    <message>
        <source>this server does not serve the channel %1</source>
        <translation>このサーバーはチャネル %1 に対応していません</translation>
    </message>
    <message>
        <source>a message that has no place here</source>
        <translation>ここでは不適切なメッセージです</translation>
    </message>
    <message>
        <source>a serial that is none</source>
        <translation>シリアル番号ではありません</translation>
    </message>
    <message>
        <source>an unknown channel</source>
        <translation>不明なチャネルです</translation>
    </message>
    <message>
        <source>no handshake within %1</source>
        <translation>%1 以内にハンドシェイクがありません</translation>
    </message>
    <message>
        <source>no hello within %1</source>
        <translation>%1 以内に hello がありません</translation>
    </message>
    <message>
        <source>a newer connection claims the same serial</source>
        <translation>新しい接続が同じシリアル番号を名乗っています</translation>
    </message>
    <message>
        <source>the peer ended the connection before the session was up</source>
        <translation>セッション確立前に相手が接続を終了しました</translation>
    </message>
    <message>
        <source>the peer refused us with alert %1</source>
        <translation>ピアがアラート %1 で拒否しました</translation>
    </message>
    <message>
        <source>the peer did not prove that it has the certificate&apos;s key</source>
        <translation>相手は証明書の鍵を持つことを証明しませんでした</translation>
    </message>
    <message>
        <source>the manager sent the alert %1</source>
        <translation>マネージャがアラート %1 を送りました</translation>
    </message>
    <message>
        <source>the connection ended during the handshake: %1</source>
        <translation>ハンドシェイク中に接続が終わりました: %1</translation>
    </message>
    <message>
        <source>the connection ended before a welcome: %1</source>
        <translation>welcome の前に接続が終わりました: %1</translation>
    </message>
    <message>
        <source>nothing came within the deadline</source>
        <translation>期限内に何も届きませんでした</translation>
    </message>
    <message>
        <source>something else came in the place of a welcome</source>
        <translation>welcome の代わりに別のものが届きました</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>接続が終わりました</translation>
    </message>
    <message>
        <source>%1 certificates to %2</source>
        <translation>%2 まで %1 個の証明書</translation>
    </message>
    <message>
        <source>%1 security bits, %2 are needed</source>
        <translation>セキュリティ強度は %1 ビット、必要なのは %2 ビット</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>revoked at %1</source>
        <translation>%1 に失効</translation>
    </message>
    <message>
        <source>unknown, admitted</source>
        <translation>不明、許可</translation>
    </message>
    <message>
        <source>unavailable, admitted</source>
        <translation>取得不可、許可</translation>
    </message>
    <message>
        <source>dates are not judged: %1</source>
        <translation>日付は判定されません: %1</translation>
    </message>
    <message>
        <source>the CRL is from the future</source>
        <translation>CRL の時刻が未来です</translation>
    </message>
    <message>
        <source>the key that signed the CRL may not sign CRLs</source>
        <translation>CRL に署名した鍵は CRL に署名できません</translation>
    </message>
    <message>
        <source>the signer of the CRL has no good path to the same root</source>
        <translation>CRL の署名者から同じルートへの有効なパスがありません</translation>
    </message>
    <message>
        <source>only a delta CRL of %1 is at hand, its base is missing</source>
        <translation>%1 の差分 CRL のみで、ベースがありません</translation>
    </message>
    <message>
        <source>the CRLs of %1 at hand are of another key of that name or leave out reasons</source>
        <translation>手元の %1 の CRL は同名の別の鍵のものか、理由を省いています</translation>
    </message>
    <message>
        <source>no path to %1, which could revoke it</source>
        <translation>失効できる %1 へのパスがありません</translation>
    </message>
    <message>
        <source>it sent %1 certificates; at most %2 are looked at</source>
        <translation>%1 個の証明書が送られましたが、見るのは %2 個までです</translation>
    </message>
    <message>
        <source>no certificate policy that is demanded holds over the whole path</source>
        <translation>要求される証明書ポリシーがパス全体で有効ではありません</translation>
    </message>
    <message>
        <source>it has an extension twice</source>
        <translation>拡張が重複しています</translation>
    </message>
    <message>
        <source>OpenSSL could not judge the path</source>
        <translation>OpenSSL がパスを判定できませんでした</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>a factory certificate does not count as a custom one</source>
        <translation>出荷時の証明書はカスタム証明書と見なされません</translation>
    </message>
    <message>
        <source>any issuer is admitted: certificate profile None</source>
        <translation>どの発行者も許可されます: 証明書プロファイル「なし」</translation>
    </message>
    <message>
        <source>no path to a trusted root</source>
        <translation>信頼されたルートへの経路がありません</translation>
    </message>
    <message>
        <source>a factory certificate, and only custom certificates are allowed</source>
        <translation>出荷時の証明書ですが、カスタム証明書だけが許可されています</translation>
    </message>
    <message>
        <source>no handshake, a chain only</source>
        <translation>ハンドシェイクなし、チェーンのみ</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3</source>
        <translation>%1 は %2 から %3 の範囲外です</translation>
    </message>
    <message>
        <source>a common cipher suite was found</source>
        <translation>共通の暗号スイートが見つかりました</translation>
    </message>
    <message>
        <source>no common TLS version</source>
        <translation>共通の TLS バージョンなし</translation>
    </message>
    <message>
        <source>no cipher suite in common</source>
        <translation>共通の暗号スイートがありません</translation>
    </message>
    <message>
        <source>sent alone</source>
        <translation>単独で送信</translation>
    </message>
    <message>
        <source>sent with %1 more</source>
        <translation>ほか %1 件とともに送信</translation>
    </message>
    <message>
        <source>the handshake ended before it</source>
        <translation>その前にハンドシェイクが終了しました</translation>
    </message>
    <message>
        <source>the peer sent no certificate</source>
        <translation>相手は証明書を送りませんでした</translation>
    </message>
    <message>
        <source>no minimum is set</source>
        <translation>最小値の設定なし</translation>
    </message>
    <message>
        <source>no path to judge</source>
        <translation>検証する経路なし</translation>
    </message>
    <message>
        <source>all keys and signatures have %1 bits or more</source>
        <translation>すべての鍵と署名が %1 ビット以上です</translation>
    </message>
    <message>
        <source>not claimed yet: it comes with the hello</source>
        <translation>まだ示されていません: hello で送られます</translation>
    </message>
    <message>
        <source>claims %1, the certificate holds %2</source>
        <translation>%1 を名乗っていますが、証明書には %2 があります</translation>
    </message>
    <message>
        <source>claims %1, which stands in the CN, but the profile&apos;s username field is not Subject common-name</source>
        <translation>%1 を名乗り CN にありますが、プロファイルのユーザー名フィールドは Subject common-name ではありません</translation>
    </message>
    <message>
        <source>the user name is to stand in the %1, the certificate holds %2</source>
        <translation>ユーザー名は %1 にあるべきですが、証明書には %2 があります</translation>
    </message>
    <message>
        <source>the peer is a client</source>
        <translation>相手はクライアントです</translation>
    </message>
    <message>
        <source>the peer is a server</source>
        <translation>相手はサーバーです</translation>
    </message>
    <message>
        <source>factory certificates name no address</source>
        <translation>出荷時の証明書にアドレスはありません</translation>
    </message>
    <message>
        <source>check server identity is off</source>
        <translation>サーバー ID の確認はオフです</translation>
    </message>
    <message>
        <source>dialled %1, the certificate holds %2</source>
        <translation>接続先は %1 ですが、証明書には %2 があります</translation>
    </message>
    <message>
        <source>a CA above it may not have certificates name %1, which stands in the %2</source>
        <translation>上位の CA は %2 にある %1 を名乗る証明書を許可していません</translation>
    </message>
    <message>
        <source>check authorization list is off</source>
        <translation>認可リストの確認はオフです</translation>
    </message>
    <message>
        <source>factory certificates are authorized by serial</source>
        <translation>出荷時の証明書はシリアル番号で認可されます</translation>
    </message>
    <message>
        <source>none of %1 entries fits %2</source>
        <translation>%1 件のエントリのどれも %2 に合いません</translation>
    </message>
    <message>
        <source>the list is empty and checked: nobody is authorized</source>
        <translation>リストが空で確認が有効です: 誰も認可されません</translation>
    </message>
    <message>
        <source>not asked on this channel</source>
        <translation>このチャネルでは問われません</translation>
    </message>
    <message>
        <source>%1 is no managed device</source>
        <translation>%1 は管理対象のデバイスではありません</translation>
    </message>
    <message>
        <source>authorization by serial is off</source>
        <translation>シリアル番号による認可はオフです</translation>
    </message>
    <message>
        <source>any use is admitted</source>
        <translation>どの用途も許可されます</translation>
    </message>
    <message>
        <source>%1, %2 is needed</source>
        <translation>%1、%2 が必要です</translation>
    </message>
    <message>
        <source>its key usage does not allow %1</source>
        <translation>鍵用途が %1 を許可していません</translation>
    </message>
    <message>
        <source>as a CA it may not issue for %1</source>
        <translation>CA として %1 向けに発行することはできません</translation>
    </message>
    <message>
        <source>no extended key usage: good for both sides</source>
        <translation>拡張鍵用途なし: 双方に使えます</translation>
    </message>
    <message>
        <source>the responder does not know it</source>
        <translation>レスポンダはこれを知りません</translation>
    </message>
    <message>
        <source>the responder does not know it%1</source>
        <translation>レスポンダはこれを知りません%1</translation>
    </message>
    <message>
        <source>no status could be retrieved%1</source>
        <translation>状態を取得できませんでした%1</translation>
    </message>
    <message>
        <source>no revocation check</source>
        <translation>失効の確認なし</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>照会していません</translation>
    </message>
    <message>
        <source>only a trusted root</source>
        <translation>信頼されたルートのみ</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>有効期間 %1 から %2</translation>
    </message>
    <message>
        <source>valid from %1 to %2, judged at %3</source>
        <translation>有効期間 %1 から %2、検証時刻 %3</translation>
    </message>
    <message>
        <source>valid from %1 to %2, expired and admitted: block expired is off</source>
        <translation>有効期間 %1 から %2、期限切れですが許可:「期限切れの証明書のセッションをブロック」がオフです</translation>
    </message>
    <message>
        <source>the path expires at %1</source>
        <translation>経路の期限は %1 です</translation>
    </message>
    <message>
        <source>the CRL has lapsed</source>
        <translation>CRL の期限が切れました</translation>
    </message>
    <message>
        <source>%1: its next was due at %2</source>
        <translation>%1: 次回の期限は %2 でした</translation>
    </message>
    <message>
        <source>the signature of the CRL is wrong</source>
        <translation>CRL の署名が正しくありません</translation>
    </message>
    <message>
        <source>the CRL covers other certificates of this issuer</source>
        <translation>CRL はこの発行者の別の証明書を対象としています</translation>
    </message>
    <message>
        <source>the CRL has a critical extension that is not understood</source>
        <translation>CRL に理解できないクリティカルな拡張があります</translation>
    </message>
    <message>
        <source>no CRL of %1 is at hand</source>
        <translation>手元に %1 の CRL がありません</translation>
    </message>
    <message>
        <source>%1 intermediate CAs, at most %2 are admitted</source>
        <translation>中間 CA が %1 個ありますが、最大 %2 個です</translation>
    </message>
    <message>
        <source>the profile holds no CA</source>
        <translation>プロファイルに CA がありません</translation>
    </message>
    <message>
        <source>none of the CAs of its issuer&apos;s name has signed it</source>
        <translation>発行者名の CA のどれも署名していません</translation>
    </message>
    <message>
        <source>the profile holds an intermediate CA but not the root above it</source>
        <translation>プロファイルに中間 CA がありますが、その上のルートがありません</translation>
    </message>
    <message>
        <source>it is self-signed and no CA of the profile</source>
        <translation>自己署名であり、プロファイルの CA ではありません</translation>
    </message>
    <message>
        <source>its issuer, %1, was not sent and is no CA of the profile</source>
        <translation>発行者 %1 は送られておらず、プロファイルの CA でもありません</translation>
    </message>
    <message>
        <source>no CA of the profile has issued it</source>
        <translation>プロファイルのどの CA も発行していません</translation>
    </message>
    <message>
        <source>the device refuses the manager: %1</source>
        <translation>デバイスがマネージャを拒否: %1</translation>
    </message>
    <message>
        <source>the manager refuses the device: %1</source>
        <translation>マネージャがデバイスを拒否: %1</translation>
    </message>
    <message>
        <source>the client refuses the server: %1</source>
        <translation>クライアントがサーバーを拒否: %1</translation>
    </message>
    <message>
        <source>the server refuses the client: %1</source>
        <translation>サーバーがクライアントを拒否: %1</translation>
    </message>
    <message>
        <source>it is no longer set to connect there</source>
        <translation>そこへ接続する設定がなくなりました</translation>
    </message>
    <message>
        <source>its server serves nobody there any more</source>
        <translation>サーバーはそこでもうサービスを提供していません</translation>
    </message>
    <message>
        <source>which of its servers will take it is not known</source>
        <translation>どのサーバーが受け入れるかは分かりません</translation>
    </message>
    <message>
        <source>what its server runs is not known</source>
        <translation>サーバーの実行中の設定が分かりません</translation>
    </message>
    <message>
        <source>its certificate has not been seen</source>
        <translation>証明書はまだ確認されていません</translation>
    </message>
    <message>
        <source>would be refused at its next reconnect: %1</source>
        <translation>次の再接続時に拒否されます: %1</translation>
    </message>
    <message>
        <source>OCSP %1: no answer within %2</source>
        <translation>OCSP %1: %2 以内に応答なし</translation>
    </message>
    <message>
        <source>OCSP: neither the certificate nor the profile names a responder</source>
        <translation>OCSP: 証明書にもプロファイルにもレスポンダがありません</translation>
    </message>
    <message>
        <source>CRL: no time was left for it</source>
        <translation>CRL: 時間が残っていませんでした</translation>
    </message>
    <message>
        <source>CRL: none of its issuer is at hand</source>
        <translation>CRL: 発行者の CRL が手元にありません</translation>
    </message>
    <message>
        <source>CRL: not there within %1</source>
        <translation>CRL: %1 以内に得られませんでした</translation>
    </message>
    <message>
        <source>CRL: the certificate names no distribution point</source>
        <translation>CRL: 証明書に配布ポイントがありません</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>発行者が不明です</translation>
    </message>
    <message>
        <source>%1 is below %2 and would go with it</source>
        <translation>%1 は %2 の下位にあり、一緒に失われます</translation>
    </message>
    <message>
        <source>%1 has not signed %2</source>
        <translation>%1 は %2 に署名していません</translation>
    </message>
    <message>
        <source>no CA is here that has signed %1</source>
        <translation>%1 に署名した CA がここにありません</translation>
    </message>
    <message>
        <source>no CA is here that has signed the server certificate</source>
        <translation>サーバー証明書に署名した CA がここにありません</translation>
    </message>
    <message>
        <source>this manager is not one of a pair: set high availability up</source>
        <translation>このマネージャはペアではありません。高可用性を設定してください</translation>
    </message>
    <message>
        <source>the server&apos;s certificate profile has no CA whose key is here: name one</source>
        <translation>サーバーの証明書プロファイルに、鍵がここにある CA がありません。指定してください</translation>
    </message>
    <message>
        <source>custom certificates only are allowed: say the file for its bundle, which brings its certificate to it first</source>
        <translation>カスタム証明書のみ許可されています。先に証明書を届けるバンドルのファイルを指定してください</translation>
    </message>
    <message>
        <source>the CA of the manager&apos;s server certificate is not here</source>
        <translation>マネージャのサーバー証明書の CA がここにありません</translation>
    </message>
    <message>
        <source>template stack %1 holds no template</source>
        <translation>テンプレートスタック %1 にテンプレートがありません</translation>
    </message>
    <message>
        <source>there is no Log Collector %1</source>
        <translation>ログコレクタ %1 はありません</translation>
    </message>
    <message>
        <source>custom server communication has no certificate: use server-side</source>
        <translation>カスタムサーバー通信に証明書がありません。server-side を使ってください</translation>
    </message>
    <message>
        <source>say which WildFire appliance: its serial number</source>
        <translation>WildFire アプライアンスのシリアル番号を指定してください</translation>
    </message>
    <message>
        <source>no WildFire appliance %1 is managed</source>
        <translation>WildFire アプライアンス %1 は管理されていません</translation>
    </message>
    <message>
        <source>say the address by which firewalls reach the appliance</source>
        <translation>ファイアウォールがアプライアンスに到達するアドレスを指定してください</translation>
    </message>
    <message>
        <source>say the directory for the appliance&apos;s files</source>
        <translation>アプライアンスのファイル用ディレクトリを指定してください</translation>
    </message>
    <message>
        <source>no CA is here whose key could sign its certificate: name one</source>
        <translation>証明書に署名できる鍵を持つ CA がここにありません。指定してください</translation>
    </message>
    <message>
        <source>the configuration is being changed while its effect is predicted: try again</source>
        <translation>予測中に設定が変更されました。もう一度お試しください</translation>
    </message>
    <message>
        <source>open conditions: %1</source>
        <translation>未達の条件: %1</translation>
    </message>
    <message>
        <source>the plan could not be saved: %1</source>
        <translation>プランを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>the step to do is %1</source>
        <translation>次に行うステップは %1 です</translation>
    </message>
    <message>
        <source>no workflow has been started</source>
        <translation>ワークフローは開始されていません</translation>
    </message>
    <message>
        <source>the workflow %1 is not finished: finish it, put it on hold (request migration hold), or roll it back (request migration rollback)</source>
        <translation>ワークフロー %1 は終わっていません。完了するか、保留 (request migration hold) するか、ロールバック (request migration rollback) してください</translation>
    </message>
    <message>
        <source>no step has been done</source>
        <translation>まだステップは実行されていません</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>そのステップはありません</translation>
    </message>
    <message>
        <source>%1; the candidate has been edited meanwhile, so what this step had already put there stays</source>
        <translation>%1。その間に候補設定が編集されたため、このステップが加えた内容は残ります</translation>
    </message>
    <message>
        <source>there is no plan %1</source>
        <translation>プラン %1 はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time: %2</source>
        <translation>「%1」は時刻ではありません: %2</translation>
    </message>
    <message>
        <source>this step has no open condition %1</source>
        <translation>このステップに未達の条件 %1 はありません</translation>
    </message>
    <message>
        <source>%1 is still being worked out: try again</source>
        <translation>%1 はまだ計算中です。もう一度お試しください</translation>
    </message>
    <message>
        <source>nobody can override %1</source>
        <translation>%1 は誰も上書きできません</translation>
    </message>
    <message>
        <source>this plan is under way: abandon it or put it on hold first</source>
        <translation>このプランは実行中です。先に中止するか保留してください</translation>
    </message>
    <message>
        <source>outside of the maintenance window (%1): maintenance-window can be overridden for a reason</source>
        <translation>メンテナンス時間外です (%1)。理由を示せば maintenance-window を上書きできます</translation>
    </message>
    <message>
        <source>no change needs leave: %1</source>
        <translation>許可は不要です: %1</translation>
    </message>
    <message>
        <source>the maintenance window is open</source>
        <translation>メンテナンス時間内です</translation>
    </message>
    <message>
        <source>there is no maintenance window</source>
        <translation>メンテナンス時間はありません</translation>
    </message>
    <message>
        <source>%1 is from %2 to %3</source>
        <translation>%1 は %2 から %3 までです</translation>
    </message>
    <message>
        <source>the saved migration plan can&apos;t be read (%1): abandon it first</source>
        <translation>保存された移行プランを読めません (%1)。先に中止してください</translation>
    </message>
    <message>
        <source>%1 of %2 failed in wave %3</source>
        <translation>ウェーブ %3 で %2 台中 %1 台が失敗しました</translation>
    </message>
    <message>
        <source>it was interrupted, and the candidate holds other edits beside its own: commit or revert them</source>
        <translation>中断され、候補設定に他の編集があります。コミットするか元に戻してください</translation>
    </message>
    <message>
        <source>the list has ended, and no newer one has come</source>
        <translation>リストの期限が切れ、新しいものが届いていません</translation>
    </message>
    <message>
        <source>the SCEP server has not issued its certificate yet, and %1</source>
        <translation>SCEP サーバーはまだ証明書を発行しておらず、%1</translation>
    </message>
    <message>
        <source>its template holds no such SCEP profile</source>
        <translation>テンプレートにその SCEP プロファイルがありません</translation>
    </message>
    <message>
        <source>which CA it will be of is not known</source>
        <translation>どの CA のものになるか不明です</translation>
    </message>
    <message>
        <source>the key of its CA is not here</source>
        <translation>CA の鍵がここにありません</translation>
    </message>
    <message>
        <source>its CA has expired</source>
        <translation>CA の期限が切れています</translation>
    </message>
    <message>
        <source>its predefined certificate has not been seen</source>
        <translation>事前定義の証明書がまだ確認されていません</translation>
    </message>
    <message>
        <source>it runs settings that no version here has</source>
        <translation>ここのどのバージョンにもない設定で動作しています</translation>
    </message>
    <message>
        <source>the rehearsal ended without a result</source>
        <translation>リハーサルは結果なしで終わりました</translation>
    </message>
    <message>
        <source>no rehearsal is under way</source>
        <translation>リハーサルは実行されていません</translation>
    </message>
    <message>
        <source>device %1: %2, expected %3</source>
        <translation>デバイス %1: %2、期待値は %3</translation>
    </message>
    <message>
        <source>%1 devices with %2, expected %3</source>
        <translation>%2 のデバイスは %1 台、期待値は %3</translation>
    </message>
    <message>
        <source>there are no devices</source>
        <translation>デバイスがありません</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>デバイス %1 はありません</translation>
    </message>
    <message>
        <source>condition %1 of step %2 is %3, expected to be %4</source>
        <translation>ステップ %2 の条件 %1 は %3、期待値は %4</translation>
    </message>
    <message>
        <source>%1 events with %2, expected %3</source>
        <translation>%2 のイベントは %1 件、期待値は %3</translation>
    </message>
    <message>
        <source>migration: %1, expected %2</source>
        <translation>移行: %1、期待値は %2</translation>
    </message>
    <message>
        <source>the migration&apos;s step is %1, expected %2</source>
        <translation>移行のステップは %1、期待値は %2</translation>
    </message>
    <message>
        <source>no device of a wave has %1</source>
        <translation>ウェーブに %1 のデバイスがありません</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>it was done, and should have been refused</source>
        <translation>実行されましたが、拒否されるはずでした</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>「%1」と応答しました。期待値は「%2」です</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot;, which it should not</source>
        <translation>「%1」と応答しましたが、あってはなりません</translation>
    </message>
    <message>
        <source>the configuration lacks: %1</source>
        <translation>設定に不足: %1</translation>
    </message>
    <message>
        <source>the configuration has besides: %1</source>
        <translation>設定に余分: %1</translation>
    </message>
    <message>
        <source>the configuration&apos;s lines stand in another order</source>
        <translation>設定の行の順序が違います</translation>
    </message>
    <message>
        <source>a scenario is being recorded already: %1</source>
        <translation>シナリオはすでに記録中です: %1</translation>
    </message>
    <message>
        <source>no scenario is being recorded</source>
        <translation>シナリオは記録されていません</translation>
    </message>
    <message>
        <source>%1; it is still being recorded</source>
        <translation>%1。記録は続いています</translation>
    </message>
    <message>
        <source>no bundle can be made here</source>
        <translation>ここではバンドルを作成できません</translation>
    </message>
    <message>
        <source>no files can be made here</source>
        <translation>ここではファイルを作成できません</translation>
    </message>
    <message>
        <source>there was nothing to commit</source>
        <translation>コミットするものがありませんでした</translation>
    </message>
    <message>
        <source>this manager has begun to serve meanwhile</source>
        <translation>その間にこのマネージャが稼働し始めました</translation>
    </message>
    <message>
        <source>what is here has become newer than what the peer has sent</source>
        <translation>ここの状態はピアが送ったものより新しくなりました</translation>
    </message>
    <message>
        <source>Commit lock is not currently held by %1</source>
        <translation>コミットロックは %1 が保持していません</translation>
    </message>
    <message>
        <source>Config is not currently locked for scope shared by %1</source>
        <translation>設定の shared スコープは %1 がロックしていません</translation>
    </message>
    <message>
        <source>a push is for one stack or group</source>
        <translation>プッシュは 1 つのスタックまたはグループが対象です</translation>
    </message>
    <message>
        <source>applied, but it has not come back with it</source>
        <translation>適用されましたが、戻ってきていません</translation>
    </message>
    <message>
        <source>its session ended before it answered</source>
        <translation>応答前にセッションが終わりました</translation>
    </message>
    <message>
        <source>reverted by the device: %1</source>
        <translation>デバイスが元に戻しました: %1</translation>
    </message>
    <message>
        <source>it came back with another configuration than was pushed</source>
        <translation>プッシュしたものとは別の設定で戻りました</translation>
    </message>
    <message>
        <source>manager restarted</source>
        <translation>マネージャが再起動しました</translation>
    </message>
    <message>
        <source>the device reports another configuration than was pushed</source>
        <translation>デバイスはプッシュしたものとは別の設定を報告しています</translation>
    </message>
    <message>
        <source>applied, to be proven by its next session</source>
        <translation>適用済み。次のセッションで確認されます</translation>
    </message>
    <message>
        <source>cancelled after the device had applied it</source>
        <translation>デバイスが適用した後にキャンセルされました</translation>
    </message>
    <message>
        <source>cancelled after it was sent</source>
        <translation>送信後にキャンセルされました</translation>
    </message>
    <message>
        <source>unchanged: it runs this already</source>
        <translation>変更なし: すでに適用されています</translation>
    </message>
    <message>
        <source>a push needs a running manager: nobody holds sessions with the devices</source>
        <translation>プッシュには稼働中のマネージャが必要です。デバイスとのセッションがありません</translation>
    </message>
    <message>
        <source>an operation needs a running manager with live sessions</source>
        <translation>操作には稼働中のマネージャとセッションが必要です</translation>
    </message>
    <message>
        <source>applied, but it came with certificate type %1</source>
        <translation>適用されましたが、証明書の種類は %1 でした</translation>
    </message>
    <message>
        <source>applied, but it came with certificate type %1 and not with %2</source>
        <translation>適用されましたが、証明書の種類は %2 ではなく %1 でした</translation>
    </message>
    <message>
        <source>%1 devices failed</source>
        <translation>%1 台のデバイスが失敗</translation>
    </message>
    <message>
        <source>%1 of %2 devices failed</source>
        <translation>%2 台中 %1 台が失敗</translation>
    </message>
    <message>
        <source>%1 certificates re-issued in the candidate</source>
        <translation>候補設定で %1 件の証明書を再発行しました</translation>
    </message>
    <message>
        <source>device %1 is not managed in the running configuration</source>
        <translation>デバイス %1 は実行中の設定で管理されていません</translation>
    </message>
    <message>
        <source>%1: there is no such managed firewall</source>
        <translation>%1: その管理対象ファイアウォールはありません</translation>
    </message>
    <message>
        <source>%1 holds no file of certificates or keys</source>
        <translation>%1 に証明書や鍵のファイルがありません</translation>
    </message>
    <message>
        <source>the table %1: %2</source>
        <translation>テーブル %1: %2</translation>
    </message>
    <message>
        <source>this is no database of XCA 2.0 or newer: open it with such an XCA once, or export from there as PEM or PKCS#12</source>
        <translation>XCA 2.0 以降のデータベースではありません。一度その XCA で開くか、PEM または PKCS#12 でエクスポートしてください</translation>
    </message>
    <message>
        <source>this SQLite file is no database of XCA</source>
        <translation>この SQLite ファイルは XCA のデータベースではありません</translation>
    </message>
    <message>
        <source>the data directory lacks its %1</source>
        <translation>データディレクトリに %1 がありません</translation>
    </message>
    <message>
        <source>lists can be late, hang, refuse and be nonsense; %1 is for OCSP alone</source>
        <translation>リストには遅延、停止、拒否、無意味な応答があります。%1 は OCSP 専用です</translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>ここでは何も動作していません</translation>
    </message>
    <message>
        <source>this manager is passive: its HA peer serves</source>
        <translation>このマネージャはパッシブです。HA ピアが稼働しています</translation>
    </message>
    <message>
        <source>%1 wants a time, as in %2</source>
        <translation>%1 には %2 のような時刻が必要です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants : and a time</source>
        <translation>「%1」には : と時刻が必要です</translation>
    </message>
    <message>
        <source>there is no data directory here</source>
        <translation>ここにはデータディレクトリがありません</translation>
    </message>
    <message>
        <source>there is no data directory that could keep it</source>
        <translation>保存できるデータディレクトリがありません</translation>
    </message>
    <message>
        <source>the wrapped key is gone</source>
        <translation>ラップされた鍵がありません</translation>
    </message>
    <message>
        <source>the factory key is gone</source>
        <translation>出荷時の鍵がありません</translation>
    </message>
    <message>
        <source>the master passphrase of this manager: %1</source>
        <translation>このマネージャのマスターパスフレーズ: %1</translation>
    </message>
    <message>
        <source>the data directory holds no committed configuration</source>
        <translation>データディレクトリにコミット済みの設定がありません</translation>
    </message>
    <message>
        <source>no edit was taken back</source>
        <translation>元に戻した編集はありません</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <source>CRLs and OCSP can&apos;t be served at %1: %2</source>
        <translation>%1 で CRL と OCSP を提供できません: %2</translation>
    </message>
    <message>
        <source>ADDRESS:PORT is expected, such as 127.0.0.1:8080 or [::1]:8080, not %1</source>
        <translation>127.0.0.1:8080 や [::1]:8080 のような ADDRESS:PORT が必要です: %1</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>期限切れです</translation>
    </message>
    <message>
        <source>this manager can&apos;t serve: %1</source>
        <translation>このマネージャは稼働できません: %1</translation>
    </message>
    <message>
        <source>the HA peer does not have the newest state yet: suspend this manager once both are in sync</source>
        <translation>HA ピアはまだ最新の状態ではありません。同期後にこのマネージャを一時停止してください</translation>
    </message>
    <message>
        <source>the HA peer is connected: suspend it there to take over from it</source>
        <translation>HA ピアは接続中です。引き継ぐにはピア側で一時停止してください</translation>
    </message>
    <message>
        <source>this manager has never had the state of the pair</source>
        <translation>このマネージャはペアの状態を持ったことがありません</translation>
    </message>
    <message>
        <source>only the manager that serves sends its state to the peer</source>
        <translation>ピアに状態を送るのは稼働中のマネージャだけです</translation>
    </message>
    <message>
        <source>the HA peer says what is unknown here</source>
        <translation>HA ピアから不明な内容が届きました</translation>
    </message>
    <message>
        <source>a part of what the HA peer sends can&apos;t be read</source>
        <translation>HA ピアが送った内容の一部を読めません</translation>
    </message>
    <message>
        <source>what the HA peer says can&apos;t be read</source>
        <translation>HA ピアの内容を読めません</translation>
    </message>
    <message>
        <source>the configuration is too large for the HA channel: %1 bytes of at most %2</source>
        <translation>設定が HA チャネルには大きすぎます: %1 バイト (上限 %2)</translation>
    </message>
    <message>
        <source>the HA peer does not answer to what it was sent</source>
        <translation>HA ピアが送信内容に応答しません</translation>
    </message>
    <message>
        <source>what the HA peer sends is too long</source>
        <translation>HA ピアの内容が長すぎます</translation>
    </message>
    <message>
        <source>there is no conversation with the HA peer</source>
        <translation>HA ピアとの通信がありません</translation>
    </message>
    <message>
        <source>the HA peer&apos;s greeting can&apos;t be read</source>
        <translation>HA ピアの接続開始メッセージを読めません</translation>
    </message>
    <message>
        <source>a greeting of another conversation came on the HA channel</source>
        <translation>HA チャネルに別の通信の接続開始メッセージが届きました</translation>
    </message>
    <message>
        <source>the HA peer&apos;s greeting has no place here</source>
        <translation>HA ピアの接続開始メッセージはここでは不適切です</translation>
    </message>
    <message>
        <source>nobody is expected on the HA channel</source>
        <translation>HA チャネルで待っている相手はいません</translation>
    </message>
    <message>
        <source>the HA peer speaks outside of a conversation</source>
        <translation>HA ピアが通信外で送信しています</translation>
    </message>
    <message>
        <source>a part of what the HA peer sends is missing</source>
        <translation>HA ピアが送った内容の一部が欠けています</translation>
    </message>
    <message>
        <source>the HA peer does not speak under the key of this pair: %1</source>
        <translation>HA ピアはこのペアの鍵を使っていません: %1</translation>
    </message>
    <message>
        <source>the peer serves, too</source>
        <translation>ピアも稼働しています</translation>
    </message>
    <message>
        <source>the peer has a newer state</source>
        <translation>ピアの状態の方が新しいです</translation>
    </message>
    <message>
        <source>the peer is still taking another state</source>
        <translation>ピアは別の状態を適用中です</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 件のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would drop</source>
        <translation>
            <numerusform>%n 台が切断されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) would drop</source>
        <translation>
            <numerusform>他に %n 台が切断されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Port for devices</source>
        <translation>デバイス用ポート</translation>
    </message>
    <message>
        <source>Port for CRL and OCSP</source>
        <translation>CRL と OCSP 用ポート</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS ライブラリ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>ファイル記述子</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データディレクトリ</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>%1 is held by %2 (process %3).</source>
        <translation>%1 は %2 (プロセス %3) が使用しています。</translation>
    </message>
    <message>
        <source>%1 is held by a program of another user.</source>
        <translation>%1 は別のユーザーのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>The manager listens at %1.</source>
        <translation>マネージャは %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>%1 is free; no manager runs.</source>
        <translation>%1 は空いています。マネージャは動いていません。</translation>
    </message>
    <message>
        <source>A manager runs, but nobody listens at %1.</source>
        <translation>マネージャは動いていますが、%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>End that program, or let the manager listen at another port.</source>
        <translation>そのプログラムを終了するか、マネージャを別のポートで待ち受けさせてください。</translation>
    </message>
    <message>
        <source>Start the manager anew; its log says more.</source>
        <translation>マネージャを起動し直してください。詳細はログにあります。</translation>
    </message>
    <message>
        <source>%1, with its legacy module.</source>
        <translation>%1 (レガシーモジュールあり)。</translation>
    </message>
    <message>
        <source>%1 lacks its default provider.</source>
        <translation>%1 に default プロバイダがありません。</translation>
    </message>
    <message>
        <source>Install libssl3 anew; look for OPENSSL_CONF and OPENSSL_MODULES in the environment.</source>
        <translation>libssl3 を入れ直し、環境変数 OPENSSL_CONF と OPENSSL_MODULES を確認してください。</translation>
    </message>
    <message>
        <source>%1 lacks its legacy module: old PKCS#12 files and old SCEP replies can&apos;t be read.</source>
        <translation>%1 にレガシーモジュールがありません。古い PKCS#12 ファイルと古い SCEP 応答は読めません。</translation>
    </message>
    <message>
        <source>Install libssl3, which has legacy.so; look for OPENSSL_MODULES in the environment.</source>
        <translation>legacy.so を含む libssl3 をインストールし、環境変数 OPENSSL_MODULES を確認してください。</translation>
    </message>
    <message>
        <source>The system keeps it synchronised.</source>
        <translation>システムが同期しています。</translation>
    </message>
    <message>
        <source>Synchronised, and %1 s away from the middle one of %2 devices.</source>
        <translation>同期済みで、%2 台のデバイスの中央値との差は %1 秒です。</translation>
    </message>
    <message>
        <source>It is %1 s behind the middle one of %2 devices: certificates count as not yet valid here.</source>
        <translation>%2 台のデバイスの中央値より %1 秒遅れています。証明書はここではまだ有効でないと見なされます。</translation>
    </message>
    <message>
        <source>Set the clock, by timedatectl set-ntp true.</source>
        <translation>timedatectl set-ntp true で時計を合わせてください。</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the middle one of %2 devices: certificates expire early here.</source>
        <translation>%2 台のデバイスの中央値より %1 秒進んでいます。証明書はここでは早く期限切れになります。</translation>
    </message>
    <message>
        <source>The system does not keep it synchronised: certificates are judged by it.</source>
        <translation>システムが時計を同期していません。証明書はこの時計で判定されます。</translation>
    </message>
    <message>
        <source>Switch time synchronisation on, by timedatectl set-ntp true.</source>
        <translation>timedatectl set-ntp true で時刻同期を有効にしてください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring answers.</source>
        <translation>デスクトップのキーリングは応答しています。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked, or refused.</source>
        <translation>デスクトップのキーリングはロックされているか、拒否しました。</translation>
    </message>
    <message>
        <source>Unlock it, or let nobody keep the master passphrase.</source>
        <translation>ロックを解除するか、マスターパスフレーズを保管しない設定にしてください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring did not answer within 3 seconds.</source>
        <translation>デスクトップのキーリングが 3 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Start it anew; the master passphrase can be typed meanwhile.</source>
        <translation>再起動してください。その間はマスターパスフレーズを入力できます。</translation>
    </message>
    <message>
        <source>Nobody has asked it.</source>
        <translation>問い合わせていません。</translation>
    </message>
    <message>
        <source>All fonts of the window are installed.</source>
        <translation>ウィンドウのフォントはすべてインストールされています。</translation>
    </message>
    <message>
        <source>Fonts are missing: text and icons look otherwise than meant.</source>
        <translation>フォントが不足しており、文字とアイコンが本来と異なって見えます。</translation>
    </message>
    <message>
        <source>Install %1.</source>
        <translation>%1 をインストールしてください。</translation>
    </message>
    <message>
        <source>Without a window nobody can say.</source>
        <translation>ウィンドウがないと判断できません。</translation>
    </message>
    <message>
        <source>%1 descriptors are allowed, %3 are open; %2 devices need one each.</source>
        <translation>ファイル記述子の上限 %1、使用中 %3。%2 台のデバイスが 1 つずつ必要とします。</translation>
    </message>
    <message>
        <source>%1 descriptors are allowed, and %2 devices need one each: some could not come in.</source>
        <translation>ファイル記述子の上限は %1 ですが、%2 台のデバイスが 1 つずつ必要とするため、接続できないものが出ます。</translation>
    </message>
    <message>
        <source>Raise the limit: LimitNOFILE of the systemd unit, or ulimit -n.</source>
        <translation>上限を上げてください: systemd ユニットの LimitNOFILE または ulimit -n。</translation>
    </message>
    <message>
        <source>%1 can be written to; %2 MiB are free.</source>
        <translation>%1 は書き込み可能で、空きは %2 MiB です。</translation>
    </message>
    <message>
        <source>%1 is not there yet; it can be made, and %2 MiB are free.</source>
        <translation>%1 はまだありません。作成でき、空きは %2 MiB です。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Give it to the user who runs the manager, with mode 0700.</source>
        <translation>マネージャを実行するユーザーの所有とし、モードを 0700 にしてください。</translation>
    </message>
    <message>
        <source>Only %2 MiB are free for %1: soon nothing can be stored.</source>
        <translation>%1 の空きは %2 MiB だけです。まもなく何も保存できなくなります。</translation>
    </message>
    <message>
        <source>Make room on that disk, or keep fewer events.</source>
        <translation>ディスクを空けるか、保持するイベントを減らしてください。</translation>
    </message>
    <message>
        <source>%2 MiB are free for %1.</source>
        <translation>%1 の空きは %2 MiB です。</translation>
    </message>
    <message>
        <source>Make room before the event log grows into it.</source>
        <translation>イベントログが増える前に空きを作ってください。</translation>
    </message>
    <message>
        <source>Other users can look into %1, where sealed keys lie.</source>
        <translation>封印された鍵のある %1 を他のユーザーが覗けます。</translation>
    </message>
    <message>
        <source>Take that away, by chmod 700 %1.</source>
        <translation>chmod 700 %1 で権限を外してください。</translation>
    </message>
    <message>
        <source>The last manager came to its end as it should.</source>
        <translation>前回のマネージャは正常に終了しました。</translation>
    </message>
    <message>
        <source>The last manager was cut off; nothing was waiting for a commit.</source>
        <translation>前回のマネージャは中断されましたが、コミット待ちのものはありませんでした。</translation>
    </message>
    <message>
        <source>The last manager was cut off; %1 edits were not committed and are still there.</source>
        <translation>前回のマネージャは中断されました。未コミットの編集 %1 件は残っています。</translation>
    </message>
    <message>
        <source>Look at the pending changes, and commit or revert them.</source>
        <translation>保留中の変更を確認し、コミットするか元に戻してください。</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No request can be made of this profile.</source>
        <translation>このプロファイルからは要求を作成できません。</translation>
    </message>
    <message>
        <source>The SCEP server does not answer: check its address.</source>
        <translation>SCEP サーバーが応答しません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The SCEP server answers with an error: check the path in its address.</source>
        <translation>SCEP サーバーがエラーを返しました。アドレスのパスを確認してください。</translation>
    </message>
    <message>
        <source>What answers is no SCEP server: check the address, and proxies on the way.</source>
        <translation>応答したのは SCEP サーバーではありません。アドレスと経路上のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The SCEP server knows no cipher or digest that may be used.</source>
        <translation>SCEP サーバーは使用可能な暗号やダイジェストに対応していません。</translation>
    </message>
    <message>
        <source>The SCEP server names no CA that could be used.</source>
        <translation>SCEP サーバーが使用可能な CA を示していません。</translation>
    </message>
    <message>
        <source>The CA that answers does not have the profile&apos;s fingerprint.</source>
        <translation>応答した CA のフィンガープリントがプロファイルと一致しません。</translation>
    </message>
    <message>
        <source>The page of one-time passwords refuses this user or password.</source>
        <translation>ワンタイムパスワードのページがこのユーザーまたはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The page of one-time passwords holds no password.</source>
        <translation>ワンタイムパスワードのページにパスワードがありません。</translation>
    </message>
    <message>
        <source>The SCEP server takes no renewals: enrol under another name.</source>
        <translation>SCEP サーバーは更新を受け付けません。別の名前で登録してください。</translation>
    </message>
    <message>
        <source>The old certificate is not valid now and can&apos;t sign its renewal: enrol under another name.</source>
        <translation>古い証明書は現在有効でなく、更新に署名できません。別の名前で登録してください。</translation>
    </message>
    <message>
        <source>The old certificate is revoked and can&apos;t sign its renewal: enrol under another name.</source>
        <translation>古い証明書は失効しており、更新に署名できません。別の名前で登録してください。</translation>
    </message>
    <message>
        <source>Another CA issued the old certificate: enrol under another name.</source>
        <translation>古い証明書は別の CA が発行しました。別の名前で登録してください。</translation>
    </message>
    <message>
        <source>The CA refuses the request.</source>
        <translation>CA が要求を拒否しました。</translation>
    </message>
    <message>
        <source>Nobody approved the request in time: try again when the CA&apos;s people have.</source>
        <translation>要求が時間内に承認されませんでした。CA の担当者の承認後に再試行してください。</translation>
    </message>
    <message>
        <source>The SCEP server&apos;s reply can&apos;t be read.</source>
        <translation>SCEP サーバーの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The reply is not signed by the CA and was thrown away.</source>
        <translation>応答に CA の署名がないため破棄しました。</translation>
    </message>
    <message>
        <source>The reply was altered on its way and thrown away.</source>
        <translation>応答が途中で改変されていたため破棄しました。</translation>
    </message>
    <message>
        <source>The reply belongs to another request and was thrown away.</source>
        <translation>別の要求に対する応答のため破棄しました。</translation>
    </message>
    <message>
        <source>The reply is wrapped in a cipher that can&apos;t be opened here.</source>
        <translation>応答が、ここで復号できない方式で暗号化されています。</translation>
    </message>
    <message>
        <source>The CA sent a certificate for another key.</source>
        <translation>CA が別の鍵の証明書を送りました。</translation>
    </message>
    <message>
        <source>The CA sent a certificate for somebody else.</source>
        <translation>CA が別の対象の証明書を送りました。</translation>
    </message>
    <message>
        <source>The certificate that came was not issued by this CA.</source>
        <translation>届いた証明書はこの CA が発行したものではありません。</translation>
    </message>
    <message>
        <source>The CA sent a CA&apos;s certificate, which no device may show.</source>
        <translation>CA が CA 証明書を送りました。デバイスはこれを提示できません。</translation>
    </message>
    <message>
        <source>The CA sent the old certificate again, or one that ends no later.</source>
        <translation>CA が古い証明書、または有効期限が延びていない証明書を送りました。</translation>
    </message>
    <message>
        <source>The certificate that came has expired already.</source>
        <translation>届いた証明書はすでに期限切れです。</translation>
    </message>
    <message>
        <source>The enrolment was cancelled.</source>
        <translation>登録はキャンセルされました。</translation>
    </message>
    <message>
        <source>It does not know an algorithm of the request.</source>
        <translation>要求のアルゴリズムに対応していません。</translation>
    </message>
    <message>
        <source>It finds the request&apos;s signature wrong.</source>
        <translation>要求の署名が正しくないと判断されました。</translation>
    </message>
    <message>
        <source>It does not allow it: check challenge and subject.</source>
        <translation>許可されていません。チャレンジとサブジェクトを確認してください。</translation>
    </message>
    <message>
        <source>It finds the clock here wrong.</source>
        <translation>こちらの時計が正しくないと判断されました。</translation>
    </message>
    <message>
        <source>It does not know the certificate that was named.</source>
        <translation>指定された証明書が見つかりません。</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>CA の応答: 「%1」</translation>
    </message>
    <message>
        <source>The CA was not checked, for the profile has no fingerprint.</source>
        <translation>プロファイルにフィンガープリントがないため、CA は確認されていません。</translation>
    </message>
    <message>
        <source>The server wrapped the certificate in single DES, which is broken.</source>
        <translation>サーバーは、解読可能なシングル DES で証明書を暗号化しました。</translation>
    </message>
    <message>
        <source>The server knows no AES, so the request went in triple DES.</source>
        <translation>サーバーが AES に対応していないため、要求はトリプル DES で送られました。</translation>
    </message>
    <message>
        <source>Messages were signed with SHA-1.</source>
        <translation>メッセージは SHA-1 で署名されました。</translation>
    </message>
    <message>
        <source>The CA left out an alternative name that was asked for.</source>
        <translation>CA は要求されたサブジェクト代替名を省きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>What this manager found: %1</source>
        <translation>このマネージャの判定: %1</translation>
    </message>
    <message>
        <source>What the device said: %1</source>
        <translation>デバイスの判定: %1</translation>
    </message>
    <message>
        <source>Peer %1, %2</source>
        <translation>ピア %1、%2</translation>
    </message>
    <message>
        <source>The device does not accept the TLS versions that this manager&apos;s SSL/TLS service profile allows.</source>
        <translation>デバイスは、このマネージャの SSL/TLS サービスプロファイルが許可する TLS バージョンを受け付けません。</translation>
    </message>
    <message>
        <source>The device and this manager&apos;s SSL/TLS service profile have no cipher suite in common.</source>
        <translation>デバイスとこのマネージャの SSL/TLS サービスプロファイルに共通の暗号スイートがありません。</translation>
    </message>
    <message>
        <source>The device does not trust the CA of this manager&apos;s certificate. Add that CA to the device&apos;s certificate profile, or present a certificate that it trusts.</source>
        <translation>デバイスはこのマネージャの証明書の CA を信頼していません。その CA をデバイスの証明書プロファイルに追加するか、信頼される証明書を提示してください。</translation>
    </message>
    <message>
        <source>The device finds no path from this manager&apos;s certificate to a CA that it trusts.</source>
        <translation>デバイスは、このマネージャの証明書から信頼する CA までの経路を見つけられません。</translation>
    </message>
    <message>
        <source>The device finds a wrong signature on this manager&apos;s certificate or on what it has signed.</source>
        <translation>デバイスは、このマネージャの証明書、またはその署名が正しくないと判断しました。</translation>
    </message>
    <message>
        <source>By the device&apos;s clock this manager&apos;s certificate, or a CA above it, has expired. Renew it, or set the device&apos;s clock.</source>
        <translation>デバイスの時計では、このマネージャの証明書または上位の CA が期限切れです。更新するか、デバイスの時計を合わせてください。</translation>
    </message>
    <message>
        <source>By the device&apos;s clock this manager&apos;s certificate is not valid yet. Set the device&apos;s clock.</source>
        <translation>デバイスの時計では、このマネージャの証明書はまだ有効ではありません。デバイスの時計を合わせてください。</translation>
    </message>
    <message>
        <source>The device finds this manager&apos;s certificate revoked. Change it.</source>
        <translation>デバイスは、このマネージャの証明書が失効していると判断しました。変更してください。</translation>
    </message>
    <message>
        <source>The device could not find out that this manager&apos;s certificate is not revoked.</source>
        <translation>デバイスは、このマネージャの証明書が失効していないことを確認できませんでした。</translation>
    </message>
    <message>
        <source>The device could not find out whether this manager&apos;s certificate is revoked.</source>
        <translation>デバイスは、このマネージャの証明書が失効しているかどうか確認できませんでした。</translation>
    </message>
    <message>
        <source>This manager&apos;s certificate is not meant for a server. Present one with the usage &quot;server&quot;.</source>
        <translation>このマネージャの証明書はサーバー用ではありません。用途が「サーバー」の証明書を提示してください。</translation>
    </message>
    <message>
        <source>The device finds a key or digest of this manager&apos;s chain too weak.</source>
        <translation>デバイスは、このマネージャのチェーンの鍵またはダイジェストが弱すぎると判断しました。</translation>
    </message>
    <message>
        <source>The device finds this manager&apos;s certificate bad. Most often its names do not hold the address that the device dials, or the device&apos;s clock is wrong.</source>
        <translation>デバイスは、このマネージャの証明書が不正だと判断しました。多くの場合、証明書の名前にデバイスの接続先アドレスが含まれていないか、デバイスの時計がずれています。</translation>
    </message>
    <message>
        <source>Hello of the device</source>
        <translation>デバイスの Hello</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ウェルカム</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>%n suite(s)</source>
        <translation>
            <numerusform>スイート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>of this manager</source>
        <translation>このマネージャの証明書</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>%1 · chain of %2</source>
        <translation>%1 · チェーン %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%n acceptable CA(s)</source>
        <translation>
            <numerusform>受け入れ可能な CA %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Alert %1 (%2)</source>
        <translation>アラート %1 (%2)</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命的</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The device ended the handshake; its own log knows why.</source>
        <translation>デバイスがハンドシェイクを終了しました。理由はデバイスのログにあります。</translation>
    </message>
    <message>
        <source>Admitted without any check</source>
        <translation>検査なしで許可</translation>
    </message>
    <message>
        <source>Admitted with its predefined certificate</source>
        <translation>事前定義証明書で許可</translation>
    </message>
    <message>
        <source>Admitted with its custom certificate</source>
        <translation>カスタム証明書で許可</translation>
    </message>
    <message>
        <source>The device refused this manager</source>
        <translation>デバイスがこのマネージャを拒否</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The certificate profile is None: any certificate gets in.</source>
        <translation>証明書プロファイルが「なし」のため、どの証明書でも許可されます。</translation>
    </message>
    <message>
        <source>Both sides found each other&apos;s certificate good.</source>
        <translation>双方が相手の証明書を有効と判断しました。</translation>
    </message>
    <message>
        <source>It is still connected, but would not be let in again. %1</source>
        <translation>まだ接続中ですが、再接続は許可されません。%1</translation>
    </message>
    <message>
        <source>nothing: the device ended it before it showed itself</source>
        <translation>なし: デバイスが自身を示す前に終了しました</translation>
    </message>
    <message numerus="yes">
        <source>nothing against the device, %n check(s) passed</source>
        <translation>
            <numerusform>デバイスに問題なし、検査 %n 件に合格</numerusform>
        </translation>
    </message>
    <message>
        <source>alert %1</source>
        <translation>アラート %1</translation>
    </message>
    <message>
        <source>told since: %1</source>
        <translation>その後の通知: %1</translation>
    </message>
    <message numerus="yes">
        <source>nothing against this manager, %n check(s) passed</source>
        <translation>
            <numerusform>このマネージャに問題なし、検査 %n 件に合格</numerusform>
        </translation>
    </message>
    <message>
        <source>The device&apos;s clock is %1 ahead of this manager&apos;s.</source>
        <translation>デバイスの時計はこのマネージャより %1 進んでいます。</translation>
    </message>
    <message>
        <source>The device&apos;s clock is %1 behind this manager&apos;s.</source>
        <translation>デバイスの時計はこのマネージャより %1 遅れています。</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Fits no certificate, neither among these nor here</source>
        <translation>この中にもここにも、対応する証明書がありません</translation>
    </message>
    <message>
        <source>Its private key is damaged: it does not sign for its public key</source>
        <translation>秘密鍵が破損しています: 公開鍵に対応する署名ができません</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>すでにここにあります</translation>
    </message>
    <message>
        <source>Is among these twice</source>
        <translation>この中に重複しています</translation>
    </message>
    <message>
        <source>Somebody else&apos;s request: use Sign request</source>
        <translation>他者の要求です: 「要求に署名」を使ってください</translation>
    </message>
    <message>
        <source>Too large to be kept</source>
        <translation>大きすぎて保存できません</translation>
    </message>
    <message>
        <source>key weaker than RSA 2048</source>
        <translation>RSA 2048 より弱い鍵</translation>
    </message>
    <message>
        <source>signed with MD5 or older</source>
        <translation>MD5 以前で署名</translation>
    </message>
    <message>
        <source>signed with SHA-1</source>
        <translation>SHA-1 で署名</translation>
    </message>
    <message>
        <source>no key identifier, which tells CAs of one name apart</source>
        <translation>同名の CA を区別する鍵識別子がありません</translation>
    </message>
    <message>
        <source>Came along, fits</source>
        <translation>同梱、一致</translation>
    </message>
    <message>
        <source>Here: answers a request</source>
        <translation>ここ: 要求への応答</translation>
    </message>
    <message>
        <source>Fits a certificate here</source>
        <translation>ここの証明書に一致</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Key compromised</source>
        <translation>鍵の危殆化</translation>
    </message>
    <message>
        <source>CA compromised</source>
        <translation>CA の危殆化</translation>
    </message>
    <message>
        <source>Affiliation changed</source>
        <translation>所属の変更</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Out of operation</source>
        <translation>運用停止</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Privilege withdrawn</source>
        <translation>権限の取り消し</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Holds no certificate, key or request</source>
        <translation>証明書、鍵、要求のいずれも含まれていません</translation>
    </message>
    <message>
        <source>Of a kind that is not used here</source>
        <translation>ここでは使わない種類です</translation>
    </message>
    <message>
        <source>Encrypted: needs its passphrase</source>
        <translation>暗号化: パスフレーズが必要です</translation>
    </message>
    <message>
        <source>Encrypted: the passphrase does not fit</source>
        <translation>暗号化: パスフレーズが一致しません</translation>
    </message>
    <message>
        <source>Too large for a certificate file</source>
        <translation>証明書ファイルとして大きすぎます</translation>
    </message>
    <message>
        <source>More objects than are read at once</source>
        <translation>一度に読み取れる数を超えています</translation>
    </message>
    <message>
        <source>Its key derivation would take too long</source>
        <translation>鍵の導出に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>失効リスト</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>PEM block %1</source>
        <translation>PEM ブロック %1</translation>
    </message>
    <message>
        <source>PKCS#7, entry %1</source>
        <translation>PKCS#7、エントリ %1</translation>
    </message>
    <message>
        <source>PKCS#12, entry %1</source>
        <translation>PKCS#12、エントリ %1</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>正しい応答</translation>
    </message>
    <message>
        <source>No answer at all</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Connection ended at once</source>
        <translation>接続をすぐに切断</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Unsigned: try later</source>
        <translation>署名なし: 後で再試行</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>不明な証明書</translation>
    </message>
    <message>
        <source>Revoked certificate</source>
        <translation>失効した証明書</translation>
    </message>
    <message>
        <source>An answer that has lapsed</source>
        <translation>期限切れの応答</translation>
    </message>
    <message>
        <source>Signed by somebody who may not</source>
        <translation>権限のない者の署名</translation>
    </message>
    <message>
        <source>Answer to another question</source>
        <translation>別の照会への応答</translation>
    </message>
    <message>
        <source>Answer about another certificate</source>
        <translation>別の証明書についての応答</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>OCSP and revocation list</source>
        <translation>OCSP と失効リスト</translation>
    </message>
    <message>
        <source>In time it counts; later than the deadline it is unavailable.</source>
        <translation>時間内なら有効。期限を過ぎると取得不可になります。</translation>
    </message>
    <message>
        <source>Unavailable when the deadline has passed; the CRL has what is left.</source>
        <translation>期限が過ぎると取得不可になり、残り時間を CRL に使います。</translation>
    </message>
    <message>
        <source>Unavailable at once: the CRL has nearly the whole time.</source>
        <translation>すぐに取得不可: ほぼ全時間を CRL に使えます。</translation>
    </message>
    <message>
        <source>Counts for nothing, as no answer does.</source>
        <translation>応答なしと同じく無効です。</translation>
    </message>
    <message>
        <source>Unsigned, so it counts as no answer.</source>
        <translation>署名がないため、応答なしとみなされます。</translation>
    </message>
    <message>
        <source>A status: blocked if the profile blocks it. No CRL is asked.</source>
        <translation>状態の 1 つ: プロファイルの設定によりブロック。CRL は照会されません。</translation>
    </message>
    <message>
        <source>Refused, whatever the profile says.</source>
        <translation>プロファイルにかかわらず拒否されます。</translation>
    </message>
    <message>
        <source>Out of date, so it counts for nothing.</source>
        <translation>古いため無効です。</translation>
    </message>
    <message>
        <source>Only the CA or its delegate may sign: it counts for nothing.</source>
        <translation>署名できるのは CA かその委任先だけのため無効です。</translation>
    </message>
    <message>
        <source>May be an old one played again: it counts for nothing.</source>
        <translation>古い応答の再送の可能性があるため無効です。</translation>
    </message>
    <message>
        <source>Says nothing about this one: it counts for nothing.</source>
        <translation>この証明書についての応答ではないため無効です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, after %2 s</source>
        <translation>%1、%2 秒後</translation>
    </message>
    <message>
        <source>A process may hold 20,000 descriptors; the rest is for store and lookups.</source>
        <translation>1 プロセスは 20,000 個のファイル記述子を保持できます。残りはストアと照会用です。</translation>
    </message>
    <message>
        <source>A whole fleet may stand behind one address.</source>
        <translation>フリート全体が 1 つのアドレスの背後にある場合があります。</translation>
    </message>
    <message>
        <source>A quarter of a second of work: who waits at the gate is served soon.</source>
        <translation>0.25 秒分の処理: 待っている相手はすぐに処理されます。</translation>
    </message>
    <message>
        <source>Who has no session yet holds at most half of the handshakes of one shard.</source>
        <translation>まだセッションのない相手が占めるのは、1 シャードのハンドシェイクの半分までです。</translation>
    </message>
    <message>
        <source>Three round trips on a bad link, and a turn among the others.</source>
        <translation>品質の悪い回線での 3 往復と、順番待ち 1 回分です。</translation>
    </message>
    <message>
        <source>A device may look up this manager&apos;s revocation for a minute first.</source>
        <translation>デバイスは先に 1 分間、このマネージャの失効を照会できます。</translation>
    </message>
    <message>
        <source>A revocation that nobody told of is found within it.</source>
        <translation>通知されなかった失効もこの時間内に見つかります。</translation>
    </message>
    <message>
        <source>Two heartbeats: a link that is dead for less comes back by itself.</source>
        <translation>ハートビート 2 回分: これより短い回線断は自然に復旧します。</translation>
    </message>
    <message>
        <source>Four of the largest frames wait for one peer.</source>
        <translation>最大サイズのフレーム 4 つが 1 つのピアを待てます。</translation>
    </message>
    <message>
        <source>A certificate request or a result fits many times over.</source>
        <translation>証明書要求や結果が何個も収まります。</translation>
    </message>
    <message>
        <source>A device says a few things a minute.</source>
        <translation>デバイスが送るのは 1 分に数件です。</translation>
    </message>
    <message>
        <source>At its start a device tells of all its channels at once.</source>
        <translation>開始時にデバイスは全チャネルをまとめて報告します。</translation>
    </message>
    <message>
        <source>One sender of log records takes less than a tenth of a core from others.</source>
        <translation>ログの送信元 1 つが使うのは 1 コアの 10 分の 1 未満です。</translation>
    </message>
    <message>
        <source>Two seconds of log records at once.</source>
        <translation>2 秒分のログを一度に。</translation>
    </message>
    <message>
        <source>One of the largest messages of a device each quarter of a second.</source>
        <translation>0.25 秒ごとにデバイスの最大メッセージ 1 件。</translation>
    </message>
    <message>
        <source>Four of the largest messages of a device at once.</source>
        <translation>デバイスの最大メッセージ 4 件を一度に。</translation>
    </message>
    <message>
        <source>Log records of more than a kilobyte at their rate.</source>
        <translation>1 キロバイトを超えるログを所定のレートで。</translation>
    </message>
    <message>
        <source>Several whole configurations of an HA peer at once.</source>
        <translation>HA ピアの設定全体を複数回分まとめて。</translation>
    </message>
    <message>
        <source>When a disconnect wait ends, those that stay are served between those that go.</source>
        <translation>切断待機時間の終了時、残る接続は切断処理の合間に処理されます。</translation>
    </message>
    <message>
        <source>Nobody stays longer than a minute past a disconnect wait.</source>
        <translation>切断待機時間を 1 分以上超えて残る接続はありません。</translation>
    </message>
    <message>
        <source>What a core needs for a full handshake: who is sent away comes back in turn.</source>
        <translation>1 コアが完全なハンドシェイクに必要な時間: 断られた相手にも再び順番が来ます。</translation>
    </message>
    <message>
        <source>Nobody is told to stay away for longer.</source>
        <translation>これより長く待たされることはありません。</translation>
    </message>
    <message>
        <source>New kind of refusal</source>
        <translation>新しい種類の拒否</translation>
    </message>
    <message>
        <source>Somebody was refused for a reason that had not come up for a day.</source>
        <translation>1 日以上なかった理由で拒否がありました。</translation>
    </message>
    <message>
        <source>Migration stopped</source>
        <translation>移行が停止</translation>
    </message>
    <message>
        <source>Too many devices of a wave failed, and no further wave starts by itself.</source>
        <translation>ウェーブの失敗が多すぎるため、以降のウェーブは自動で開始されません。</translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation>証明書の期限切れ間近</translation>
    </message>
    <message>
        <source>The certificate of a CA or a server ends in 30, 7 or 1 days.</source>
        <translation>CA またはサーバーの証明書が 30 日、7 日、1 日後に期限切れになります。</translation>
    </message>
    <message>
        <source>Listener down</source>
        <translation>リスナーの停止</translation>
    </message>
    <message>
        <source>A service of this manager can&apos;t be reached, although it should be.</source>
        <translation>このマネージャのサービスに接続できません。</translation>
    </message>
    <message>
        <source>Revocation list stale</source>
        <translation>失効リストの期限切れ</translation>
    </message>
    <message>
        <source>A list is past its time, and no newer one is to be had.</source>
        <translation>失効リストが期限を過ぎており、新しいものを取得できません。</translation>
    </message>
    <message>
        <source>The port for devices</source>
        <translation>デバイス用ポート</translation>
    </message>
    <message>
        <source>The web interface</source>
        <translation>Web インターフェイス</translation>
    </message>
    <message>
        <source>The CRL and OCSP service</source>
        <translation>CRL / OCSP サービス</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>通知 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the server certificate does not hold the management address</source>
        <translation>サーバー証明書に管理アドレスが含まれていません</translation>
    </message>
    <message>
        <source>the management address is not known</source>
        <translation>管理アドレスが不明です</translation>
    </message>
    <message>
        <source>other changes wait in the candidate: commit or revert them first</source>
        <translation>候補設定に他の変更があります。先にコミットするか元に戻してください</translation>
    </message>
    <message>
        <source>the candidate has errors</source>
        <translation>候補設定にエラーがあります</translation>
    </message>
    <message>
        <source>what will happen is being worked out</source>
        <translation>結果を計算中です</translation>
    </message>
    <message>
        <source>one connected device would drop</source>
        <translation>接続中の 1 台が切断されます</translation>
    </message>
    <message>
        <source>%1 connected devices would drop</source>
        <translation>接続中の %1 台が切断されます</translation>
    </message>
    <message>
        <source>devices are not connected again yet</source>
        <translation>まだ再接続していないデバイスがあります</translation>
    </message>
    <message>
        <source>one device is not connected again yet</source>
        <translation>1 台がまだ再接続していません</translation>
    </message>
    <message>
        <source>%1 devices are not connected again yet</source>
        <translation>%1 台がまだ再接続していません</translation>
    </message>
    <message>
        <source>custom server communication does not run yet</source>
        <translation>カスタムのサーバー通信がまだ稼働していません</translation>
    </message>
    <message>
        <source>the issuing CA or its key is not here</source>
        <translation>発行元の CA またはその鍵がここにありません</translation>
    </message>
    <message>
        <source>there is no common certificate with its key: generate or import one first</source>
        <translation>鍵付きの共通証明書がありません。先に生成またはインポートしてください</translation>
    </message>
    <message>
        <source>the SCEP profile is not in Panorama&apos;s store or names no server</source>
        <translation>SCEP プロファイルが Panorama のストアにないか、サーバーの指定がありません</translation>
    </message>
    <message>
        <source>no CA here has the SCEP profile&apos;s fingerprint: import it, and type the fingerprint into the profile</source>
        <translation>SCEP プロファイルのフィンガープリントを持つ CA がここにありません。CA をインポートし、プロファイルにフィンガープリントを入力してください</translation>
    </message>
    <message>
        <source>the certificate profile does not trust the issuing CA</source>
        <translation>証明書プロファイルが発行元の CA を信頼していません</translation>
    </message>
    <message>
        <source>devices are in no template stack</source>
        <translation>テンプレートスタックに属さないデバイスがあります</translation>
    </message>
    <message>
        <source>one device is in no template stack</source>
        <translation>1 台がテンプレートスタックに属していません</translation>
    </message>
    <message>
        <source>%1 devices are in no template stack</source>
        <translation>%1 台がテンプレートスタックに属していません</translation>
    </message>
    <message>
        <source>devices run software before 8.0</source>
        <translation>8.0 より前のソフトウェアのデバイスがあります</translation>
    </message>
    <message>
        <source>one device runs software before 8.0</source>
        <translation>1 台が 8.0 より前のソフトウェアです</translation>
    </message>
    <message>
        <source>%1 devices run software before 8.0</source>
        <translation>%1 台が 8.0 より前のソフトウェアです</translation>
    </message>
    <message>
        <source>clocks are wrong</source>
        <translation>時計がずれています</translation>
    </message>
    <message>
        <source>one device has a wrong clock</source>
        <translation>1 台の時計がずれています</translation>
    </message>
    <message>
        <source>%1 devices have a wrong clock</source>
        <translation>%1 台の時計がずれています</translation>
    </message>
    <message>
        <source>the wave is under way</source>
        <translation>ウェーブを実行中です</translation>
    </message>
    <message>
        <source>the roll-out is paused</source>
        <translation>ロールアウトは一時停止中です</translation>
    </message>
    <message>
        <source>stopped because devices failed: mend them, or resume</source>
        <translation>デバイスの失敗により停止しました。修正するか再開してください</translation>
    </message>
    <message>
        <source>stopped because one device failed: mend it, or resume</source>
        <translation>1 台の失敗により停止しました。修正するか再開してください</translation>
    </message>
    <message>
        <source>stopped because %1 devices failed: mend them, or resume</source>
        <translation>%1 台の失敗により停止しました。修正するか再開してください</translation>
    </message>
    <message>
        <source>devices have no session with a custom certificate</source>
        <translation>カスタム証明書のセッションがないデバイスがあります</translation>
    </message>
    <message>
        <source>one device has no session with a custom certificate</source>
        <translation>1 台にカスタム証明書のセッションがありません</translation>
    </message>
    <message>
        <source>%1 devices have no session with a custom certificate</source>
        <translation>%1 台にカスタム証明書のセッションがありません</translation>
    </message>
    <message>
        <source>devices have not come back with a custom certificate yet</source>
        <translation>カスタム証明書でまだ復帰していないデバイスがあります</translation>
    </message>
    <message>
        <source>one device has not come back with a custom certificate yet</source>
        <translation>1 台がカスタム証明書でまだ復帰していません</translation>
    </message>
    <message>
        <source>%1 devices have not come back with a custom certificate yet</source>
        <translation>%1 台がカスタム証明書でまだ復帰していません</translation>
    </message>
    <message>
        <source>what was staged was taken out of the candidate: roll back and stage it again</source>
        <translation>準備した変更が候補設定から取り除かれました。ロールバックして準備し直してください</translation>
    </message>
    <message>
        <source>other edits wait in the candidate too: take them back, or commit them first</source>
        <translation>候補設定に他の編集もあります。取り消すか、先にコミットしてください</translation>
    </message>
    <message>
        <source>templates select this already, so nothing would be replaced: choose another CA or certificate, or replace it on the devices</source>
        <translation>テンプレートはすでにこれを選択しているため、何も置き換わりません。別の CA か証明書を選ぶか、デバイス上で置き換えてください</translation>
    </message>
    <message>
        <source>WildFire appliances are managed</source>
        <translation>管理対象の WildFire アプライアンスがあります</translation>
    </message>
    <message>
        <source>one WildFire appliance is managed</source>
        <translation>WildFire アプライアンス 1 台が管理対象です</translation>
    </message>
    <message>
        <source>%1 WildFire appliances are managed</source>
        <translation>WildFire アプライアンス %1 台が管理対象です</translation>
    </message>
    <message>
        <source>devices fail authentication</source>
        <translation>認証に失敗しているデバイスがあります</translation>
    </message>
    <message>
        <source>one device fails authentication</source>
        <translation>1 台が認証に失敗しています</translation>
    </message>
    <message>
        <source>%1 devices fail authentication</source>
        <translation>%1 台が認証に失敗しています</translation>
    </message>
    <message>
        <source>devices are offline</source>
        <translation>オフラインのデバイスがあります</translation>
    </message>
    <message>
        <source>one device is offline</source>
        <translation>1 台がオフラインです</translation>
    </message>
    <message>
        <source>%1 devices are offline</source>
        <translation>%1 台がオフラインです</translation>
    </message>
    <message>
        <source>the server judges nobody: choose a certificate profile</source>
        <translation>サーバーが誰も判定していません。証明書プロファイルを選択してください</translation>
    </message>
    <message>
        <source>what devices will be refused is being worked out</source>
        <translation>拒否されるデバイスを計算中です</translation>
    </message>
    <message>
        <source>one device would be refused, or has not proven what it shows</source>
        <translation>1 台が拒否されるか、提示内容が未確認です</translation>
    </message>
    <message>
        <source>%1 devices would be refused, or have not proven what they show</source>
        <translation>%1 台が拒否されるか、提示内容が未確認です</translation>
    </message>
    <message>
        <source>who trusts the server is being worked out</source>
        <translation>サーバーを信頼するデバイスを計算中です</translation>
    </message>
    <message>
        <source>one device does not trust it, or has not proven that it does: once it is connected, push to it</source>
        <translation>1 台が信頼していないか、未確認です。接続後にプッシュしてください</translation>
    </message>
    <message>
        <source>%1 devices do not trust it, or have not proven that they do: once they are connected, push to them</source>
        <translation>%1 台が信頼していないか、未確認です。接続後にプッシュしてください</translation>
    </message>
    <message>
        <source>an HA peer is not up</source>
        <translation>接続していない HA ピアがあります</translation>
    </message>
    <message>
        <source>the HA peer of one device is away, or its own push has failed</source>
        <translation>1 台の HA ピアが不在か、ピア自身のプッシュが失敗しました</translation>
    </message>
    <message>
        <source>the HA peers of %1 devices are away, or their own pushes have failed</source>
        <translation>%1 台の HA ピアが不在か、ピア自身のプッシュが失敗しました</translation>
    </message>
    <message>
        <source>the certificate by which the old CA signs the new one is not here: roll back, and do the first step again</source>
        <translation>古い CA が新しい CA に署名した証明書がここにありません。ロールバックして最初のステップをやり直してください</translation>
    </message>
    <message>
        <source>templates make devices predefined</source>
        <translation>テンプレートによって事前定義に戻るデバイスがあります</translation>
    </message>
    <message>
        <source>one device would be made predefined and locked out</source>
        <translation>1 台が事前定義に戻り、締め出されます</translation>
    </message>
    <message>
        <source>%1 devices would be made predefined and locked out</source>
        <translation>%1 台が事前定義に戻り、締め出されます</translation>
    </message>
    <message>
        <source>the old CA is still used</source>
        <translation>古い CA がまだ使われています</translation>
    </message>
    <message>
        <source>one device still shows a certificate of the old CA, is away, or has not proven its settings</source>
        <translation>1 台が古い CA の証明書を提示しているか、不在か、設定が未確認です</translation>
    </message>
    <message>
        <source>%1 devices still show a certificate of the old CA, are away, or have not proven their settings</source>
        <translation>%1 台が古い CA の証明書を提示しているか、不在か、設定が未確認です</translation>
    </message>
    <message>
        <source>the server still shows a certificate of the old CA</source>
        <translation>サーバーがまだ古い CA の証明書を提示しています</translation>
    </message>
    <message>
        <source>one Log Collector still shows a certificate of the old CA</source>
        <translation>ログコレクタ 1 台がまだ古い CA の証明書を提示しています</translation>
    </message>
    <message>
        <source>%1 Log Collectors still show a certificate of the old CA</source>
        <translation>ログコレクタ %1 台がまだ古い CA の証明書を提示しています</translation>
    </message>
    <message>
        <source>devices are not managed here</source>
        <translation>ここで管理されていないデバイスがあります</translation>
    </message>
    <message>
        <source>one device is not managed here</source>
        <translation>1 台がここで管理されていません</translation>
    </message>
    <message>
        <source>%1 devices are not managed here</source>
        <translation>%1 台がここで管理されていません</translation>
    </message>
    <message>
        <source>devices have no new certificate yet</source>
        <translation>新しい証明書のないデバイスがあります</translation>
    </message>
    <message>
        <source>one device has not come back with a new certificate yet</source>
        <translation>1 台が新しい証明書でまだ復帰していません</translation>
    </message>
    <message>
        <source>%1 devices have not come back with a new certificate yet</source>
        <translation>%1 台が新しい証明書でまだ復帰していません</translation>
    </message>
    <message>
        <source>the managers are not in sync yet</source>
        <translation>マネージャがまだ同期していません</translation>
    </message>
    <message>
        <source>the secondary&apos;s certificate is not here with its key: do the step on the manager that serves first</source>
        <translation>セカンダリの証明書が鍵付きでここにありません。先に稼働中のマネージャでこのステップを実行してください</translation>
    </message>
    <message>
        <source>the certificate does not name the secondary, and clients are authorized by serial number</source>
        <translation>証明書にセカンダリが記載されておらず、クライアントはシリアル番号で認可されます</translation>
    </message>
    <message>
        <source>a certificate profile lacks a CA of the other side</source>
        <translation>証明書プロファイルに相手側の CA がありません</translation>
    </message>
    <message>
        <source>the server certificate does not hold the address that the secondary dials</source>
        <translation>サーバー証明書にセカンダリの接続先アドレスが含まれていません</translation>
    </message>
    <message>
        <source>the secondary still shows its custom certificate, or is not connected: take its own step back first</source>
        <translation>セカンダリがまだカスタム証明書を提示しているか、未接続です。先にセカンダリ側のステップを戻してください</translation>
    </message>
    <message>
        <source>only custom certificates are allowed: the secondary would be locked out</source>
        <translation>カスタム証明書のみ許可されているため、セカンダリが締め出されます</translation>
    </message>
    <message>
        <source>the session with the HA peer has not come up with the new certificate yet</source>
        <translation>新しい証明書での HA ピアとのセッションがまだ確立していません</translation>
    </message>
    <message>
        <source>the HA peer shows a predefined certificate, or is not connected: secure the HA pair first</source>
        <translation>HA ピアが事前定義証明書を提示しているか、未接続です。先に HA ペアを保護してください</translation>
    </message>
    <message>
        <source>firewalls may still go to the appliance</source>
        <translation>ファイアウォールがまだアプライアンスに接続する可能性があります</translation>
    </message>
    <message>
        <source>one firewall has not proven that it runs its old settings again</source>
        <translation>ファイアウォール 1 台が以前の設定に戻ったことを未確認です</translation>
    </message>
    <message>
        <source>%1 firewalls have not proven that they run their old settings again</source>
        <translation>ファイアウォール %1 台が以前の設定に戻ったことを未確認です</translation>
    </message>
    <message>
        <source>it is outside of the maintenance window: wait, or say why not</source>
        <translation>メンテナンス時間外です。待つか、理由を入力してください</translation>
    </message>
    <message>
        <source>only custom certificates are allowed by now: begin the plan anew</source>
        <translation>すでにカスタム証明書のみ許可されています。プランを最初から始めてください</translation>
    </message>
    <message>
        <source>no certificate would come from its template stack: choose another one</source>
        <translation>このテンプレートスタックからは証明書が届きません。別のものを選んでください</translation>
    </message>
    <message>
        <source>the device is not in the candidate any more: roll back, and begin anew</source>
        <translation>デバイスが候補設定にもうありません。ロールバックして最初から始めてください</translation>
    </message>
    <message>
        <source>the device is not managed any more: roll back, and begin anew</source>
        <translation>デバイスはもう管理されていません。ロールバックして最初からやり直してください</translation>
    </message>
    <message>
        <source>the device has not come yet</source>
        <translation>デバイスがまだ接続していません</translation>
    </message>
    <message>
        <source>the device has not come yet, or not with its certificate</source>
        <translation>デバイスがまだ接続していないか、自身の証明書で接続していません</translation>
    </message>
    <message>
        <source>serves the devices</source>
        <translation>デバイスを担当中</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>looks for its peer</source>
        <translation>ピアを探しています</translation>
    </message>
    <message>
        <source>High availability is off</source>
        <translation>高可用性はオフです</translation>
    </message>
    <message>
        <source>Suspended by hand</source>
        <translation>手動で一時停止</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Primary: %1</source>
        <translation>プライマリ: %1</translation>
    </message>
    <message>
        <source>Secondary: %1</source>
        <translation>セカンダリ: %1</translation>
    </message>
    <message>
        <source>HA active</source>
        <translation>HA アクティブ</translation>
    </message>
    <message>
        <source>HA passive</source>
        <translation>HA パッシブ</translation>
    </message>
    <message>
        <source>HA suspended</source>
        <translation>HA 一時停止</translation>
    </message>
    <message>
        <source>HA starting</source>
        <translation>HA 開始中</translation>
    </message>
    <message>
        <source>In sync since %1</source>
        <translation>%1 から同期済み</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Unknown while the peer is away</source>
        <translation>ピアの不在中は不明</translation>
    </message>
    <message>
        <source>The peer answers, but one of the two refuses the other (%1). It may be serving the devices, so nobody takes over by itself.</source>
        <translation>ピアは応答していますが、どちらかが相手を拒否しています (%1)。ピアがデバイスを担当している可能性があるため、自動での引き継ぎは行われません。</translation>
    </message>
    <message>
        <source>Both managers served the devices at once, until they found each other at %1. The newer state goes on; what the other one had committed meanwhile stays among its versions.</source>
        <translation>%1 に互いを見つけるまで、両方のマネージャが同時にデバイスを担当していました。新しい方の状態が引き継がれ、もう一方のコミットはそのバージョンに残ります。</translation>
    </message>
    <message>
        <source>devices that are not connected stay away in the rehearsal: %1</source>
        <translation>未接続のデバイスはリハーサルに参加しません: %1</translation>
    </message>
    <message>
        <source>devices with keys by SCEP, which stay on them, can&apos;t come back here: %1</source>
        <translation>SCEP の鍵はデバイスに残るため、ここでは復帰できません: %1</translation>
    </message>
    <message>
        <source>devices that show a certificate that was put on them take part with what their templates say: %1</source>
        <translation>デバイスに直接置かれた証明書を使うものは、テンプレートの設定で参加します: %1</translation>
    </message>
    <message>
        <source>devices that run older settings take part with the present ones: %1</source>
        <translation>古い設定で動作するデバイスは、現在の設定で参加します: %1</translation>
    </message>
    <message>
        <source>devices have other channels than management, which are not rehearsed: %1</source>
        <translation>管理以外のチャネルを持つデバイスがあり、それらはリハーサルされません: %1</translation>
    </message>
    <message>
        <source>private keys of devices stay on the devices: simulated ones have others</source>
        <translation>デバイスの秘密鍵はデバイスに残ります。シミュレーションでは別の鍵を使います</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>マネージャ</translation>
    </message>
    <message>
        <source>Secure client communication</source>
        <translation>セキュアクライアント通信</translation>
    </message>
    <message>
        <source>Secure server communication</source>
        <translation>セキュアサーバー通信</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Commit and recovery</source>
        <translation>コミットと復旧</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>CRL and OCSP</source>
        <translation>CRL と OCSP</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>高可用性</translation>
    </message>
    <message>
        <source>Private WildFire</source>
        <translation>プライベート WildFire</translation>
    </message>
    <message>
        <source>GlobalProtect</source>
        <translation>GlobalProtect</translation>
    </message>
    <message>
        <source>Web interface</source>
        <translation>Web インターフェイス</translation>
    </message>
    <message>
        <source>Log forwarding</source>
        <translation>ログ転送</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Certificates and profiles</source>
        <translation>証明書とプロファイル</translation>
    </message>
    <message>
        <source>Server side</source>
        <translation>サーバー側</translation>
    </message>
    <message>
        <source>Roll-out in waves</source>
        <translation>ウェーブでのロールアウト</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>強制適用</translation>
    </message>
    <message>
        <source>Change a server certificate</source>
        <translation>サーバー証明書の変更</translation>
    </message>
    <message>
        <source>Change client certificates</source>
        <translation>クライアント証明書の変更</translation>
    </message>
    <message>
        <source>Change a CA</source>
        <translation>CA の変更</translation>
    </message>
    <message>
        <source>Secure the HA pair</source>
        <translation>HA ペアの保護</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>デバイスの追加</translation>
    </message>
    <message>
        <source>Secure a WildFire appliance</source>
        <translation>WildFire アプライアンスの保護</translation>
    </message>
    <message>
        <source>Prepare the server side</source>
        <translation>サーバー側の準備</translation>
    </message>
    <message>
        <source>Commit the server side</source>
        <translation>サーバー側のコミット</translation>
    </message>
    <message>
        <source>Prepare the templates</source>
        <translation>テンプレートの準備</translation>
    </message>
    <message>
        <source>Commit the templates</source>
        <translation>テンプレートのコミット</translation>
    </message>
    <message>
        <source>Roll out in waves</source>
        <translation>ウェーブでロールアウト</translation>
    </message>
    <message>
        <source>Enforce custom only</source>
        <translation>カスタムのみを強制</translation>
    </message>
    <message>
        <source>Prepare the new server certificate</source>
        <translation>新しいサーバー証明書の準備</translation>
    </message>
    <message>
        <source>Present the new server certificate</source>
        <translation>新しいサーバー証明書の提示</translation>
    </message>
    <message>
        <source>Push to the Log Collector</source>
        <translation>ログコレクタへプッシュ</translation>
    </message>
    <message>
        <source>Replace on the device</source>
        <translation>デバイス上で置き換え</translation>
    </message>
    <message>
        <source>Allow predefined certificates meanwhile</source>
        <translation>一時的に事前定義証明書を許可</translation>
    </message>
    <message>
        <source>Prepare the new CA</source>
        <translation>新しい CA の準備</translation>
    </message>
    <message>
        <source>Trust both CAs on the server</source>
        <translation>サーバーで両方の CA を信頼</translation>
    </message>
    <message>
        <source>Trust both CAs in the templates</source>
        <translation>テンプレートで両方の CA を信頼</translation>
    </message>
    <message>
        <source>Push the trust in waves</source>
        <translation>信頼設定をウェーブでプッシュ</translation>
    </message>
    <message>
        <source>Have clients certified by the new CA</source>
        <translation>クライアントを新しい CA の証明書へ</translation>
    </message>
    <message>
        <source>Push the client certificates in waves</source>
        <translation>クライアント証明書をウェーブでプッシュ</translation>
    </message>
    <message>
        <source>Remove the old CA</source>
        <translation>古い CA の削除</translation>
    </message>
    <message>
        <source>Push the removal in waves</source>
        <translation>削除をウェーブでプッシュ</translation>
    </message>
    <message>
        <source>Prepare the HA channel</source>
        <translation>HA チャネルの準備</translation>
    </message>
    <message>
        <source>Commit what both managers need</source>
        <translation>両マネージャに必要な設定のコミット</translation>
    </message>
    <message>
        <source>Show the certificate to the primary</source>
        <translation>プライマリに証明書を提示</translation>
    </message>
    <message>
        <source>Show the certificate on the secondary</source>
        <translation>セカンダリで証明書を提示</translation>
    </message>
    <message>
        <source>Prepare the device&apos;s place</source>
        <translation>デバイスの登録準備</translation>
    </message>
    <message>
        <source>Make its bundle</source>
        <translation>バンドルの作成</translation>
    </message>
    <message>
        <source>Add the device</source>
        <translation>デバイスの追加</translation>
    </message>
    <message>
        <source>Wait for its first session</source>
        <translation>最初のセッションを待つ</translation>
    </message>
    <message>
        <source>Push to the device</source>
        <translation>デバイスへプッシュ</translation>
    </message>
    <message>
        <source>Prepare the appliance&apos;s certificate</source>
        <translation>アプライアンスの証明書の準備</translation>
    </message>
    <message>
        <source>Commit the appliance&apos;s certificate</source>
        <translation>アプライアンスの証明書のコミット</translation>
    </message>
    <message>
        <source>Make the appliance&apos;s files</source>
        <translation>アプライアンス用ファイルの作成</translation>
    </message>
    <message>
        <source>Configure and commit on the appliance</source>
        <translation>アプライアンスで設定してコミット</translation>
    </message>
    <message>
        <source>Commit the firewalls&apos; side</source>
        <translation>ファイアウォール側のコミット</translation>
    </message>
    <message>
        <source>Push to the firewalls in waves</source>
        <translation>ファイアウォールへウェーブでプッシュ</translation>
    </message>
    <message>
        <source>Makes the CA, the server certificate and both profiles in the candidate. Nothing changes for devices yet.</source>
        <translation>候補設定に CA、サーバー証明書、両プロファイルを作成します。デバイスにはまだ変化はありません。</translation>
    </message>
    <message>
        <source>Commits. Devices keep their predefined certificates and reconnect when the disconnect wait is over.</source>
        <translation>コミットします。デバイスは事前定義証明書のまま、切断待機時間の後に再接続します。</translation>
    </message>
    <message>
        <source>Puts the trusted CA, the certificate profile and the client certificate source into the templates. Nothing is pushed yet.</source>
        <translation>信頼する CA、証明書プロファイル、クライアント証明書の取得元をテンプレートに設定します。まだプッシュはしません。</translation>
    </message>
    <message>
        <source>Commits the templates to running. Devices are out of sync until their wave is pushed.</source>
        <translation>テンプレートをコミットします。ウェーブがプッシュされるまで、デバイスは未同期です。</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A wave is done when each of its devices has come back with its new certificate.</source>
        <translation>ウェーブごとにプッシュします。すべてのデバイスが新しい証明書で復帰すると、ウェーブは完了です。</translation>
    </message>
    <message>
        <source>Commits Allow Custom Certificate Only. From then on a device with a predefined certificate is refused.</source>
        <translation>「カスタム証明書のみ許可」をコミットします。以後、事前定義証明書のデバイスは拒否されます。</translation>
    </message>
    <message>
        <source>Makes what is missing and selects it in the SSL/TLS service profile of the candidate. Nothing changes for devices yet.</source>
        <translation>不足しているものを作成し、候補設定の SSL/TLS サービスプロファイルで選択します。デバイスにはまだ変化はありません。</translation>
    </message>
    <message>
        <source>Commits. Devices see the new certificate when the disconnect wait is over, and have to trust it by then.</source>
        <translation>コミットします。デバイスは切断待機時間の後に新しい証明書を受け取るため、それまでに信頼している必要があります。</translation>
    </message>
    <message>
        <source>Pushes the settings to the Log Collector, which has a disconnect wait of its own.</source>
        <translation>独自の切断待機時間を持つログコレクタへ設定をプッシュします。</translation>
    </message>
    <message>
        <source>Import the new certificate on each device, select it there and commit there. A device is done when it has come back with a certificate of another serial number that expires later.</source>
        <translation>各デバイスで新しい証明書をインポート、選択し、コミットしてください。シリアル番号が異なり有効期限の長い証明書で復帰すると、そのデバイスは完了です。</translation>
    </message>
    <message>
        <source>Commits that devices with predefined certificates are allowed, so that none is locked out on the way.</source>
        <translation>作業中にデバイスが締め出されないよう、事前定義証明書の許可をコミットします。</translation>
    </message>
    <message>
        <source>Makes the new CA and puts it beside the old one into each certificate profile of Panorama that trusts the old one. Nothing changes for devices yet.</source>
        <translation>新しい CA を作成し、古い CA を信頼する Panorama の各証明書プロファイルに並べて追加します。デバイスにはまだ変化はありません。</translation>
    </message>
    <message>
        <source>Commits. From then on the server accepts certificates of both CAs.</source>
        <translation>コミットします。以後、サーバーは両方の CA の証明書を受け入れます。</translation>
    </message>
    <message>
        <source>Commits templates whose certificate profiles trust both CAs. Devices are out of sync until their wave is pushed.</source>
        <translation>証明書プロファイルが両方の CA を信頼するテンプレートをコミットします。ウェーブがプッシュされるまで、デバイスは未同期です。</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A device is done when it has come back with settings that trust both CAs.</source>
        <translation>ウェーブごとにプッシュします。両方の CA を信頼する設定で復帰すると、そのデバイスは完了です。</translation>
    </message>
    <message>
        <source>Commits templates that ask for certificates of the new CA. Devices keep their old ones until their wave is pushed.</source>
        <translation>新しい CA の証明書を求めるテンプレートをコミットします。ウェーブがプッシュされるまで、デバイスは古い証明書を使います。</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A device is done when it has come back with a certificate of the new CA.</source>
        <translation>ウェーブごとにプッシュします。新しい CA の証明書で復帰すると、そのデバイスは完了です。</translation>
    </message>
    <message>
        <source>Commits that neither the server nor the templates trust the old CA any more.</source>
        <translation>サーバーもテンプレートも古い CA を信頼しない設定をコミットします。</translation>
    </message>
    <message>
        <source>Pushes wave by wave, so that devices forget the old CA, too.</source>
        <translation>ウェーブごとにプッシュし、デバイスからも古い CA を取り除きます。</translation>
    </message>
    <message>
        <source>Makes the secondary&apos;s certificate and puts the CAs, intermediates too, into the two certificate profiles of the candidate. Nothing changes for devices yet.</source>
        <translation>セカンダリの証明書を作成し、中間を含む CA を候補設定の 2 つの証明書プロファイルに登録します。デバイスにはまだ変化はありません。</translation>
    </message>
    <message>
        <source>Commits. The peer takes it over by itself; the HA channel goes on with predefined certificates.</source>
        <translation>コミットします。ピアは自動で取り込み、HA チャネルは事前定義証明書のまま続きます。</translation>
    </message>
    <message>
        <source>Commits, on this manager alone, that it shows its certificate on the HA channel. Done when the session with the peer has come up with it.</source>
        <translation>このマネージャだけで、HA チャネルに証明書を提示する設定をコミットします。その証明書でピアとのセッションが確立すると完了です。</translation>
    </message>
    <message>
        <source>On the other manager, start Secure the HA pair too and do its step. Done when the session between the two has come up with the new certificate.</source>
        <translation>もう 1 台のマネージャでも「HA ペアの保護」を開始し、そのステップを実行してください。新しい証明書で両者のセッションが確立すると完了です。</translation>
    </message>
    <message>
        <source>Puts the serial number into the list of managed devices, its template stack and its device group, in the candidate.</source>
        <translation>候補設定で、シリアル番号を管理対象デバイス、テンプレートスタック、デバイスグループに登録します。</translation>
    </message>
    <message>
        <source>Writes the file that the device starts from: the manager&apos;s address, its predefined certificate, and, where only custom ones are allowed, its settings with a certificate of its own.</source>
        <translation>デバイスの起動に使うファイルを書き出します: マネージャのアドレス、事前定義証明書、カスタムのみ許可の場合は専用証明書を含む設定。</translation>
    </message>
    <message>
        <source>Commits. From then on a device with this serial number may come.</source>
        <translation>コミットします。以後、このシリアル番号のデバイスが接続できます。</translation>
    </message>
    <message>
        <source>Pushes its template. The device is done when it has come back with what its template asks for.</source>
        <translation>テンプレートをプッシュします。テンプレートの求める状態で復帰すると、デバイスは完了です。</translation>
    </message>
    <message>
        <source>Makes a server certificate for the address by which firewalls reach the appliance, in the candidate. Nothing changes for devices.</source>
        <translation>ファイアウォールがアプライアンスに到達するアドレスのサーバー証明書を候補設定に作成します。デバイスに変化はありません。</translation>
    </message>
    <message>
        <source>Commits the certificate, so that its key goes out only once it is kept.</source>
        <translation>証明書をコミットし、鍵が保存されてから配布されるようにします。</translation>
    </message>
    <message>
        <source>Writes the CAs of the firewalls&apos; certificates, the appliance&apos;s key pair under a passphrase, the commands that configure the appliance, and those that take it back.</source>
        <translation>ファイアウォールの証明書の CA、パスフレーズで保護したアプライアンスの鍵ペア、アプライアンスを設定するコマンドと元に戻すコマンドを書き出します。</translation>
    </message>
    <message>
        <source>Serve the files by TFTP, give the commands to the appliance in configuration mode, and commit there. The step is done when the appliance says that it serves by its new certificate. Firewalls keep their predefined ones until then.</source>
        <translation>ファイルを TFTP で提供し、アプライアンスの設定モードでコマンドを実行してコミットしてください。アプライアンスが新しい証明書で動作していると報告すると完了です。それまでファイアウォールは事前定義証明書を使います。</translation>
    </message>
    <message>
        <source>Commits templates by which firewalls show their certificate to the appliance and validate the appliance&apos;s. Nothing is pushed yet.</source>
        <translation>ファイアウォールがアプライアンスに証明書を提示し、アプライアンスの証明書を検証するテンプレートをコミットします。まだプッシュはしません。</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A firewall is done when it and the appliance tell of a session with each other&apos;s new certificate.</source>
        <translation>ウェーブごとにプッシュします。ファイアウォールとアプライアンスが互いの新しい証明書でのセッションを報告すると完了です。</translation>
    </message>
    <message>
        <source>Throws away everything that waits in the candidate.</source>
        <translation>候補設定にある変更をすべて破棄します。</translation>
    </message>
    <message>
        <source>Commits what the server side was before. Devices reconnect when the disconnect wait is over.</source>
        <translation>以前のサーバー側の設定をコミットします。デバイスは切断待機時間の後に再接続します。</translation>
    </message>
    <message>
        <source>Commits what the templates were before: devices return to their predefined certificates.</source>
        <translation>以前のテンプレートをコミットします。デバイスは事前定義証明書に戻ります。</translation>
    </message>
    <message>
        <source>Commits that devices with predefined certificates are allowed again.</source>
        <translation>事前定義証明書のデバイスを再び許可する設定をコミットします。</translation>
    </message>
    <message>
        <source>Commits the old server certificate. Devices reconnect when the disconnect wait is over.</source>
        <translation>古いサーバー証明書をコミットします。デバイスは切断待機時間の後に再接続します。</translation>
    </message>
    <message>
        <source>Ends the waiting. What was done on the devices stays.</source>
        <translation>待機を終了します。デバイスで行った変更は残ります。</translation>
    </message>
    <message>
        <source>Commits that only custom certificates are allowed again.</source>
        <translation>再びカスタム証明書のみを許可する設定をコミットします。</translation>
    </message>
    <message>
        <source>Commits that the server trusts the old CA alone.</source>
        <translation>サーバーが古い CA だけを信頼する設定をコミットします。</translation>
    </message>
    <message>
        <source>Commits what the templates trusted before, and pushes it to everybody who had the new settings.</source>
        <translation>テンプレートの以前の信頼設定をコミットし、新しい設定を受け取った全デバイスにプッシュします。</translation>
    </message>
    <message>
        <source>Commits templates that ask for certificates of the old CA, and pushes them.</source>
        <translation>古い CA の証明書を求めるテンプレートをコミットし、プッシュします。</translation>
    </message>
    <message>
        <source>Commits that the old CA is trusted again beside the new one, and pushes it.</source>
        <translation>新しい CA とともに古い CA を再び信頼する設定をコミットし、プッシュします。</translation>
    </message>
    <message>
        <source>Commits that the managers trust what they did before, and takes the secondary&apos;s certificate away.</source>
        <translation>マネージャの信頼設定を以前に戻してコミットし、セカンダリの証明書を取り除きます。</translation>
    </message>
    <message>
        <source>Commits what this manager showed on the HA channel before.</source>
        <translation>このマネージャが以前 HA チャネルで提示していた設定をコミットします。</translation>
    </message>
    <message>
        <source>Ends the waiting. What was done on the other manager stays.</source>
        <translation>待機を終了します。もう 1 台のマネージャで行った変更は残ります。</translation>
    </message>
    <message>
        <source>Revokes the certificate in the bundle, if it holds one. Destroy the file.</source>
        <translation>バンドルに証明書があれば失効させます。ファイルは破棄してください。</translation>
    </message>
    <message>
        <source>Commits that the device is not managed. Its session ends at once.</source>
        <translation>デバイスを管理対象から外す設定をコミットします。セッションは直ちに終了します。</translation>
    </message>
    <message>
        <source>Goes back to waiting for the device. What was done on it stays.</source>
        <translation>デバイスの待機に戻ります。デバイスで行った変更は残ります。</translation>
    </message>
    <message>
        <source>Commits that there is no such certificate.</source>
        <translation>この証明書がない状態をコミットします。</translation>
    </message>
    <message>
        <source>Removes the key pair and the commands with its passphrase. The commands that take the appliance back stay.</source>
        <translation>鍵ペアと、そのパスフレーズを含むコマンドを削除します。アプライアンスを元に戻すコマンドは残ります。</translation>
    </message>
    <message>
        <source>Ends the waiting. Once no firewall goes to the appliance by its custom certificate any more, the commands in back.txt take back what was done there.</source>
        <translation>待機を終了します。カスタム証明書でアプライアンスに接続するファイアウォールがなくなったら、back.txt のコマンドで元に戻せます。</translation>
    </message>
    <message>
        <source>Commits what the templates were before, and pushes it to everybody who had the new settings.</source>
        <translation>以前のテンプレートをコミットし、新しい設定を受け取った全デバイスにプッシュします。</translation>
    </message>
    <message>
        <source>Server certificate CN or SAN holds the management address</source>
        <translation>サーバー証明書の CN または SAN に管理アドレスが含まれる</translation>
    </message>
    <message>
        <source>The management address that devices dial is known</source>
        <translation>デバイスが接続する管理アドレスがわかっている</translation>
    </message>
    <message>
        <source>No other change waits in the candidate</source>
        <translation>候補設定に他の変更がない</translation>
    </message>
    <message>
        <source>The candidate validates without an error</source>
        <translation>候補設定の検証でエラーがない</translation>
    </message>
    <message>
        <source>No connected device would drop</source>
        <translation>切断される接続中のデバイスがない</translation>
    </message>
    <message>
        <source>Every device that was connected is connected again</source>
        <translation>接続していた全デバイスが再接続した</translation>
    </message>
    <message>
        <source>Custom server communication is running</source>
        <translation>カスタムのサーバー通信が稼働している</translation>
    </message>
    <message>
        <source>The issuing CA and its key are here</source>
        <translation>発行元の CA とその鍵がここにある</translation>
    </message>
    <message>
        <source>The common certificate and its key are here</source>
        <translation>共通証明書とその鍵がここにある</translation>
    </message>
    <message>
        <source>The SCEP profile is here and names its server</source>
        <translation>SCEP プロファイルがここにあり、サーバーが指定されている</translation>
    </message>
    <message>
        <source>The CA that the SCEP profile&apos;s fingerprint means is here</source>
        <translation>SCEP プロファイルのフィンガープリントの CA がここにある</translation>
    </message>
    <message>
        <source>The certificate profile trusts the issuing CA</source>
        <translation>証明書プロファイルが発行元の CA を信頼している</translation>
    </message>
    <message>
        <source>Every device belongs to a template stack</source>
        <translation>全デバイスがテンプレートスタックに属している</translation>
    </message>
    <message>
        <source>Every device runs PAN-OS 8.0 or later</source>
        <translation>全デバイスが PAN-OS 8.0 以降である</translation>
    </message>
    <message>
        <source>Every device&apos;s clock is right enough for the new certificates</source>
        <translation>全デバイスの時計が新しい証明書に十分正確である</translation>
    </message>
    <message>
        <source>The wave before is done</source>
        <translation>前のウェーブが完了している</translation>
    </message>
    <message>
        <source>Failures stay below the stop threshold</source>
        <translation>失敗が停止しきい値未満である</translation>
    </message>
    <message>
        <source>The roll-out is not paused</source>
        <translation>ロールアウトが一時停止中でない</translation>
    </message>
    <message>
        <source>Every managed device holds a session with its custom certificate</source>
        <translation>管理対象の全デバイスにカスタム証明書のセッションがある</translation>
    </message>
    <message>
        <source>Every device that was connected has come back with its custom certificate</source>
        <translation>接続していた全デバイスがカスタム証明書で復帰した</translation>
    </message>
    <message>
        <source>What was staged is in the candidate</source>
        <translation>準備した変更が候補設定にある</translation>
    </message>
    <message>
        <source>The candidate holds nothing but what was staged</source>
        <translation>候補設定には準備した変更だけがある</translation>
    </message>
    <message>
        <source>Every template selects another certificate than now</source>
        <translation>全テンプレートが現在と異なる証明書を選択している</translation>
    </message>
    <message>
        <source>No WildFire appliance is managed</source>
        <translation>管理対象の WildFire アプライアンスがない</translation>
    </message>
    <message>
        <source>No device fails authentication</source>
        <translation>認証に失敗しているデバイスがない</translation>
    </message>
    <message>
        <source>No device is offline</source>
        <translation>オフラインのデバイスがない</translation>
    </message>
    <message>
        <source>The server judges clients by a certificate profile</source>
        <translation>サーバーが証明書プロファイルでクライアントを判定している</translation>
    </message>
    <message>
        <source>The server goes on trusting what every device shows</source>
        <translation>サーバーが引き続き全デバイスの提示内容を信頼する</translation>
    </message>
    <message>
        <source>Every device trusts what the server will show</source>
        <translation>サーバーの今後の提示内容を全デバイスが信頼する</translation>
    </message>
    <message>
        <source>The HA peer of each device in the wave is up</source>
        <translation>ウェーブ内の各デバイスの HA ピアが接続している</translation>
    </message>
    <message>
        <source>The old CA has signed the new one</source>
        <translation>古い CA が新しい CA に署名している</translation>
    </message>
    <message>
        <source>No template makes devices come with predefined certificates</source>
        <translation>事前定義証明書を使わせるテンプレートがない</translation>
    </message>
    <message>
        <source>No device shows a certificate of the old CA</source>
        <translation>古い CA の証明書を提示するデバイスがない</translation>
    </message>
    <message>
        <source>No server shows a certificate of the old CA</source>
        <translation>古い CA の証明書を提示するサーバーがない</translation>
    </message>
    <message>
        <source>Every device is managed here</source>
        <translation>全デバイスがここで管理されている</translation>
    </message>
    <message>
        <source>Every device has come back with its new certificate</source>
        <translation>全デバイスが新しい証明書で復帰した</translation>
    </message>
    <message>
        <source>The HA peer is connected</source>
        <translation>HA ピアが接続している</translation>
    </message>
    <message>
        <source>Both managers have the same configuration</source>
        <translation>両マネージャの設定が同じである</translation>
    </message>
    <message>
        <source>The secondary&apos;s certificate and its key are here</source>
        <translation>セカンダリの証明書と鍵がここにある</translation>
    </message>
    <message>
        <source>The certificate names the secondary by its serial number</source>
        <translation>証明書にセカンダリのシリアル番号が記載されている</translation>
    </message>
    <message>
        <source>Both certificate profiles hold root and intermediates of the other side</source>
        <translation>両方の証明書プロファイルに相手側のルートと中間 CA がある</translation>
    </message>
    <message>
        <source>Server certificate CN or SAN holds the address that the secondary dials</source>
        <translation>サーバー証明書の CN または SAN にセカンダリの接続先アドレスが含まれる</translation>
    </message>
    <message>
        <source>The secondary shows its predefined certificate again</source>
        <translation>セカンダリが再び事前定義証明書を提示している</translation>
    </message>
    <message>
        <source>Predefined certificates are allowed</source>
        <translation>事前定義証明書が許可されている</translation>
    </message>
    <message>
        <source>The session with the HA peer has come up with the new certificate</source>
        <translation>新しい証明書で HA ピアとのセッションが確立した</translation>
    </message>
    <message>
        <source>The HA peers authenticate by custom certificates</source>
        <translation>HA ピア同士がカスタム証明書で認証している</translation>
    </message>
    <message>
        <source>The maintenance window is open</source>
        <translation>メンテナンス時間内である</translation>
    </message>
    <message>
        <source>With custom certificates only, its certificate comes before it is added</source>
        <translation>カスタムのみの場合、追加前に証明書が用意されている</translation>
    </message>
    <message>
        <source>Its template stack gives it a custom certificate</source>
        <translation>テンプレートスタックがカスタム証明書を与える</translation>
    </message>
    <message>
        <source>The device is in the candidate</source>
        <translation>デバイスが候補設定にある</translation>
    </message>
    <message>
        <source>The device is managed</source>
        <translation>デバイスは管理されています</translation>
    </message>
    <message>
        <source>The device has a session, as it should</source>
        <translation>デバイスが期待どおりのセッションを持っている</translation>
    </message>
    <message>
        <source>The appliance is connected</source>
        <translation>アプライアンスが接続している</translation>
    </message>
    <message>
        <source>The appliance&apos;s certificate and its key are here</source>
        <translation>アプライアンスの証明書と鍵がここにある</translation>
    </message>
    <message>
        <source>The certificate&apos;s CN or SAN holds the address that firewalls dial</source>
        <translation>証明書の CN または SAN にファイアウォールの接続先アドレスが含まれる</translation>
    </message>
    <message>
        <source>The appliance serves by its new certificate and trusts the firewalls&apos; CAs</source>
        <translation>アプライアンスが新しい証明書で動作し、ファイアウォールの CA を信頼している</translation>
    </message>
    <message>
        <source>No firewall goes to the appliance by its custom certificate any more</source>
        <translation>カスタム証明書でアプライアンスに接続するファイアウォールがない</translation>
    </message>
    <message>
        <source>Every template stack gives its firewalls a certificate of a known CA</source>
        <translation>全テンプレートスタックが既知の CA の証明書をファイアウォールに与える</translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 ローカル時刻
%2 UTC</translation>
    </message>
    <message>
        <source>saved %1 s ago</source>
        <translation>%1 秒前に保存</translation>
    </message>
    <message>
        <source>saved %1 min ago</source>
        <translation>%1 分前に保存</translation>
    </message>
    <message>
        <source>TLS version outside the profile</source>
        <translation>TLS バージョンがプロファイル外</translation>
    </message>
    <message>
        <source>The peer offered only TLS versions that the SSL/TLS service profile does not allow.</source>
        <translation>ピアが提示した TLS バージョンは、SSL/TLS サービスプロファイルで許可されていません。</translation>
    </message>
    <message>
        <source>No common cipher suite</source>
        <translation>共通の暗号スイートなし</translation>
    </message>
    <message>
        <source>The peer and the SSL/TLS service profile have no cipher suite in common.</source>
        <translation>ピアと SSL/TLS サービスプロファイルに共通の暗号スイートがありません。</translation>
    </message>
    <message>
        <source>No certificate presented</source>
        <translation>証明書の提示なし</translation>
    </message>
    <message>
        <source>The peer presented no certificate, and one is required.</source>
        <translation>証明書が必要ですが、ピアは提示しませんでした。</translation>
    </message>
    <message>
        <source>Untrusted issuer</source>
        <translation>信頼されない発行者</translation>
    </message>
    <message>
        <source>The certificate does not lead to a CA of the certificate profile. Add its CA to the profile, or issue a certificate from a trusted CA.</source>
        <translation>証明書が証明書プロファイルの CA にたどり着きません。その CA をプロファイルに追加するか、信頼された CA で証明書を発行してください。</translation>
    </message>
    <message>
        <source>Intermediate CA missing</source>
        <translation>中間 CA の不足</translation>
    </message>
    <message>
        <source>The peer did not send the intermediate CA that links its certificate to a trusted root, and the profile does not hold it.</source>
        <translation>ピアが信頼されたルートまでの中間 CA を送らず、プロファイルにもありません。</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>不正な署名</translation>
    </message>
    <message>
        <source>A signature is wrong: a certificate was altered or not signed by the CA that it names, or the peer does not have the key of its certificate.</source>
        <translation>署名が正しくありません: 証明書が改変されているか、記載の CA が署名していないか、ピアが証明書の鍵を持っていません。</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>A certificate in the chain is past its notAfter date. Issue a new one; a device that can no longer connect needs it delivered locally.</source>
        <translation>チェーン内の証明書が notAfter を過ぎています。新しい証明書を発行してください。接続できないデバイスには現地で配布する必要があります。</translation>
    </message>
    <message>
        <source>Certificate not yet valid</source>
        <translation>証明書がまだ有効でない</translation>
    </message>
    <message>
        <source>By the clock of the side that judged, the certificate is not valid yet. Check that clock first.</source>
        <translation>判定した側の時計では、証明書はまだ有効ではありません。まずその時計を確認してください。</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>証明書の失効</translation>
    </message>
    <message>
        <source>The certificate was revoked by its CA.</source>
        <translation>証明書は CA により失効されました。</translation>
    </message>
    <message>
        <source>Revocation status unknown</source>
        <translation>失効状態が不明</translation>
    </message>
    <message>
        <source>The responder does not know the certificate, and the profile blocks unknown status.</source>
        <translation>レスポンダがこの証明書を認識せず、プロファイルは不明な状態をブロックします。</translation>
    </message>
    <message>
        <source>Revocation status unavailable</source>
        <translation>失効状態を取得できない</translation>
    </message>
    <message>
        <source>No revocation status came within the timeout, and the profile blocks that.</source>
        <translation>時間内に失効状態を取得できず、プロファイルはそれをブロックします。</translation>
    </message>
    <message>
        <source>Certificate not meant for this use</source>
        <translation>証明書の用途が不適合</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage does not allow this role (client or server).</source>
        <translation>証明書の鍵用途が、この役割 (クライアントまたはサーバー) を許可していません。</translation>
    </message>
    <message>
        <source>Key or digest too weak</source>
        <translation>鍵またはダイジェストが弱い</translation>
    </message>
    <message>
        <source>A key or a signature digest in the chain is below 112 bits of security.</source>
        <translation>チェーン内の鍵または署名ダイジェストの強度が 112 ビット未満です。</translation>
    </message>
    <message>
        <source>Server name does not match</source>
        <translation>サーバー名の不一致</translation>
    </message>
    <message>
        <source>Neither common name nor subject alternative name is the address that the device has typed for its manager.</source>
        <translation>共通名にもサブジェクト代替名にも、デバイスに入力されたマネージャのアドレスがありません。</translation>
    </message>
    <message>
        <source>Certificate does not match the serial number</source>
        <translation>証明書とシリアル番号の不一致</translation>
    </message>
    <message>
        <source>Neither common name nor subject alternative name is the serial number that the device claims, or its hash.</source>
        <translation>共通名にもサブジェクト代替名にも、デバイスが申告したシリアル番号またはそのハッシュがありません。</translation>
    </message>
    <message>
        <source>Serial number not managed</source>
        <translation>管理対象外のシリアル番号</translation>
    </message>
    <message>
        <source>The device claims a serial number that is not among the managed devices.</source>
        <translation>デバイスが申告したシリアル番号は管理対象にありません。</translation>
    </message>
    <message>
        <source>Not on the authorization list</source>
        <translation>認可リストにない</translation>
    </message>
    <message>
        <source>No entry of the authorization list matches the certificate.</source>
        <translation>証明書に一致する認可リストのエントリがありません。</translation>
    </message>
    <message>
        <source>Predefined certificate refused</source>
        <translation>事前定義証明書の拒否</translation>
    </message>
    <message>
        <source>Only custom certificates are allowed, and the device came with a predefined one.</source>
        <translation>カスタム証明書のみ許可されていますが、デバイスは事前定義証明書で接続しました。</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>The connection broke before a session was up.</source>
        <translation>セッションの確立前に接続が切れました。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>The peer did not finish within the deadline.</source>
        <translation>ピアが期限内に完了しませんでした。</translation>
    </message>
    <message>
        <source>TLS version in profile range</source>
        <translation>TLS バージョンがプロファイルの範囲内</translation>
    </message>
    <message>
        <source>Common cipher suite</source>
        <translation>共通の暗号スイート</translation>
    </message>
    <message>
        <source>Certificate presented</source>
        <translation>証明書の提示</translation>
    </message>
    <message>
        <source>Chain to trusted root</source>
        <translation>信頼されたルートまでのチェーン</translation>
    </message>
    <message>
        <source>Custom or predefined allowed</source>
        <translation>カスタム / 事前定義の許可</translation>
    </message>
    <message>
        <source>Validity period</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Key usage fits the role</source>
        <translation>鍵用途が役割に適合</translation>
    </message>
    <message>
        <source>Key strength</source>
        <translation>鍵の強度</translation>
    </message>
    <message>
        <source>OCSP / CRL status</source>
        <translation>OCSP / CRL の状態</translation>
    </message>
    <message>
        <source>CN or SAN matches address</source>
        <translation>CN / SAN がアドレスに一致</translation>
    </message>
    <message>
        <source>Authorization list</source>
        <translation>認可リスト</translation>
    </message>
    <message>
        <source>Serial number is managed</source>
        <translation>シリアル番号が管理対象</translation>
    </message>
    <message>
        <source>CN or SAN matches serial</source>
        <translation>CN / SAN がシリアル番号に一致</translation>
    </message>
    <message>
        <source>What the peer said</source>
        <translation>ピアの応答</translation>
    </message>
    <message>
        <source>1 session ends</source>
        <translation>セッション 1 件が終了</translation>
    </message>
    <message>
        <source>%1 sessions end</source>
        <translation>セッション %1 件が終了</translation>
    </message>
    <message>
        <source>%1 at the commit and comes back</source>
        <translation>コミット時に %1し、復帰します</translation>
    </message>
    <message>
        <source>%1 at the commit and come back</source>
        <translation>コミット時に %1し、復帰します</translation>
    </message>
    <message>
        <source>%1 %2 min after the commit and comes back</source>
        <translation>コミットの %2 分後に %1し、復帰します</translation>
    </message>
    <message>
        <source>%1 %2 min after the commit and come back</source>
        <translation>コミットの %2 分後に %1し、復帰します</translation>
    </message>
    <message>
        <source>1 session ends at the commit: its device is no longer managed</source>
        <translation>コミット時にセッション 1 件が終了: デバイスが管理対象外になります</translation>
    </message>
    <message>
        <source>%1 sessions end at the commit: their devices are no longer managed</source>
        <translation>コミット時にセッション %1 件が終了: デバイスが管理対象外になります</translation>
    </message>
    <message>
        <source>No session is open: none ends</source>
        <translation>開いているセッションはなく、終了するものはありません</translation>
    </message>
    <message>
        <source>Ends with the next wait: %1</source>
        <translation>次の待機時間で終了: %1</translation>
    </message>
    <message>
        <source>Ends in %1: %2</source>
        <translation>%1 後に終了: %2</translation>
    </message>
    <message>
        <source>Ends in %1, because it would be refused now.</source>
        <translation>現在の設定では拒否されるため、%1 後に終了します。</translation>
    </message>
    <message>
        <source>Ends with the next disconnect wait, because it would be refused now.</source>
        <translation>現在の設定では拒否されるため、次の切断待機時間で終了します。</translation>
    </message>
    <message>
        <source>Fails at its next reconnect: %1</source>
        <translation>次の再接続で失敗: %1</translation>
    </message>
    <message>
        <source>Fails to reconnect after the commit: %1</source>
        <translation>コミット後に再接続できません: %1</translation>
    </message>
    <message>
        <source>Falls off at the commit: %1</source>
        <translation>コミット時に切断: %1</translation>
    </message>
    <message>
        <source>Falls off %1 after the commit: %2</source>
        <translation>コミットの %1 後に切断: %2</translation>
    </message>
    <message>
        <source>Fails in %1: %2</source>
        <translation>%1 後に失敗: %2</translation>
    </message>
    <message>
        <source>It is connected, but its next handshake would fail.</source>
        <translation>接続中ですが、次のハンドシェイクは失敗します。</translation>
    </message>
    <message>
        <source>It is connected, but once the pending changes are committed its next handshake would fail.</source>
        <translation>接続中ですが、保留中の変更をコミットすると次のハンドシェイクは失敗します。</translation>
    </message>
    <message>
        <source>It would fall off when the pending changes are committed.</source>
        <translation>保留中の変更をコミットすると切断されます。</translation>
    </message>
    <message>
        <source>It is connected, but from %1 on, in %2, its handshakes fail.</source>
        <translation>接続中ですが、%1 (%2 後) 以降のハンドシェイクは失敗します。</translation>
    </message>
    <message>
        <source>The device itself refuses what the manager shows.</source>
        <translation>デバイス自身がマネージャの証明書を拒否しています。</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>Custom certificate</source>
        <translation>カスタム証明書</translation>
    </message>
    <message>
        <source>Predefined certificate</source>
        <translation>事前定義証明書</translation>
    </message>
    <message>
        <source>Disconnect wait</source>
        <translation>切断待機</translation>
    </message>
    <message>
        <source>Handshaking</source>
        <translation>ハンドシェイク中</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>認証失敗</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>ポリシーでブロック</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>WildFire management has no custom certificates</source>
        <translation>WildFire の管理チャネルはカスタム証明書に非対応</translation>
    </message>
    <message>
        <source>Needs PAN-OS 8.0 or later</source>
        <translation>PAN-OS 8.0 以降が必要</translation>
    </message>
    <message>
        <source>The device closed the session</source>
        <translation>デバイスがセッションを終了</translation>
    </message>
    <message>
        <source>The disconnect wait ended</source>
        <translation>切断待機時間が終了</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Replaced by a newer session</source>
        <translation>新しいセッションに置き換え</translation>
    </message>
    <message>
        <source>No longer managed</source>
        <translation>管理対象外</translation>
    </message>
    <message>
        <source>Its certificate is no longer accepted</source>
        <translation>証明書が受け入れられなくなりました</translation>
    </message>
    <message>
        <source>The device took nothing of what was sent</source>
        <translation>デバイスが送信内容を受け取りませんでした</translation>
    </message>
    <message>
        <source>The manager stopped</source>
        <translation>マネージャが停止</translation>
    </message>
    <message>
        <source>Stays connected</source>
        <translation>接続を維持</translation>
    </message>
    <message>
        <source>Re-authenticates</source>
        <translation>再認証</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Its template has settings for it that it does not run yet: push them.</source>
        <translation>テンプレートの設定がまだ適用されていません。プッシュしてください。</translation>
    </message>
    <message>
        <source>Install software of 8.0 or later, then push its template: only then can it have a custom certificate.</source>
        <translation>8.0 以降のソフトウェアをインストールし、テンプレートをプッシュしてください。それからカスタム証明書を使えます。</translation>
    </message>
    <message>
        <source>Its own clock is wrong: by it, valid certificates are not valid. Set the clock first.</source>
        <translation>デバイス自身の時計が間違っており、有効な証明書が有効と見なされません。先に時計を合わせてください。</translation>
    </message>
    <message>
        <source>Nothing reaches it over the network while it is refused: carry a bundle with a fresh certificate to it.</source>
        <translation>拒否されている間はネットワーク経由で届きません。新しい証明書を含むバンドルを持ち込んでください。</translation>
    </message>
    <message>
        <source>Nothing reaches it over the network: carry a bundle to it, or take it out of management.</source>
        <translation>ネットワーク経由で届きません。バンドルを持ち込むか、管理対象から外してください。</translation>
    </message>
    <message>
        <source>Custom certificates can&apos;t be enforced while it is managed: take it out of management first.</source>
        <translation>管理対象である間はカスタム証明書を強制できません。先に管理対象から外してください。</translation>
    </message>
    <message>
        <source>A CA of your own: generated here, or imported</source>
        <translation>自前の CA: ここで生成、またはインポート</translation>
    </message>
    <message>
        <source>A server certificate that the manager presents to devices</source>
        <translation>マネージャがデバイスに提示するサーバー証明書</translation>
    </message>
    <message>
        <source>The first managed device, committed</source>
        <translation>最初の管理対象デバイス (コミット済み)</translation>
    </message>
    <message>
        <source>The first session: a device has come in</source>
        <translation>最初のセッション: デバイスが接続した</translation>
    </message>
    <message>
        <source>The migration: every device shows a custom certificate</source>
        <translation>移行: すべてのデバイスがカスタム証明書を提示する</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>bytes after the end of the certificate</source>
        <translation>証明書の後に余分なバイトがあります</translation>
    </message>
    <message>
        <source>not a certificate</source>
        <translation>証明書ではありません</translation>
    </message>
    <message>
        <source>a certificate that is not X.509</source>
        <translation>X.509 ではない証明書です</translation>
    </message>
    <message>
        <source>extension can&apos;t be read or is there twice: %1</source>
        <translation>拡張を読めないか、重複しています: %1</translation>
    </message>
    <message>
        <source>extension can&apos;t be built: %1</source>
        <translation>拡張を作成できません: %1</translation>
    </message>
    <message>
        <source>an alternative name can&apos;t be built</source>
        <translation>サブジェクト代替名を作成できません</translation>
    </message>
    <message>
        <source>the alternative names of the request can&apos;t be read</source>
        <translation>要求のサブジェクト代替名を読めません</translation>
    </message>
    <message>
        <source>a common name can&apos;t be read</source>
        <translation>共通名を読めません</translation>
    </message>
    <message>
        <source>a name can&apos;t be read</source>
        <translation>名前を読めません</translation>
    </message>
    <message>
        <source>a time can&apos;t be read</source>
        <translation>時刻を読めません</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>Base64 ではありません</translation>
    </message>
    <message>
        <source>no digest has a fingerprint of %1 digits</source>
        <translation>%1 桁のフィンガープリントになるダイジェストはありません</translation>
    </message>
    <message>
        <source>a PEM block can&apos;t be read</source>
        <translation>PEM ブロックを読めません</translation>
    </message>
    <message>
        <source>a PEM block with headers where none are allowed</source>
        <translation>許可されない位置に PEM ヘッダーがあります</translation>
    </message>
    <message>
        <source>a PEM block of another kind: %1</source>
        <translation>別の種類の PEM ブロックです: %1</translation>
    </message>
    <message>
        <source>a PKCS#7 message that is not of the signed kind</source>
        <translation>署名付きではない PKCS#7 メッセージです</translation>
    </message>
    <message>
        <source>a PKCS#7 message that holds no certificate</source>
        <translation>証明書を含まない PKCS#7 メッセージです</translation>
    </message>
    <message>
        <source>a certificate revocation list</source>
        <translation>失効リストです</translation>
    </message>
    <message>
        <source>nothing that is known here, or damaged</source>
        <translation>未知の形式か、破損しています</translation>
    </message>
    <message>
        <source>a Java key store of the old format, which keytool can turn into PKCS#12</source>
        <translation>古い形式の Java キーストアです。keytool で PKCS#12 に変換できます</translation>
    </message>
    <message>
        <source>an entry that is neither certificate nor key</source>
        <translation>証明書でも鍵でもないエントリです</translation>
    </message>
    <message>
        <source>an encrypted part that holds nothing</source>
        <translation>中身のない暗号化部分です</translation>
    </message>
    <message>
        <source>an encrypted key that holds nothing</source>
        <translation>中身のない暗号化された鍵です</translation>
    </message>
    <message>
        <source>a part of the PKCS#12 file is damaged</source>
        <translation>PKCS#12 ファイルの一部が破損しています</translation>
    </message>
    <message>
        <source>a part that is encrypted to somebody&apos;s public key, not by a passphrase</source>
        <translation>パスフレーズではなく公開鍵宛てに暗号化された部分です</translation>
    </message>
    <message>
        <source>parts within parts, too deep</source>
        <translation>部分の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the PKCS#12 file is damaged, or signed in place of protected by a passphrase</source>
        <translation>PKCS#12 ファイルが破損しているか、パスフレーズでの保護ではなく署名されています</translation>
    </message>
    <message>
        <source>no key could be generated</source>
        <translation>鍵を生成できませんでした</translation>
    </message>
    <message>
        <source>the key can&apos;t be written</source>
        <translation>鍵を書き出せません</translation>
    </message>
    <message>
        <source>the key can&apos;t be encrypted</source>
        <translation>鍵を暗号化できません</translation>
    </message>
    <message>
        <source>an identity needs a certificate</source>
        <translation>ID には証明書が必要です</translation>
    </message>
    <message>
        <source>it asks for too costly a key derivation</source>
        <translation>要求される鍵導出の負荷が高すぎます</translation>
    </message>
    <message>
        <source>the encryption is not available</source>
        <translation>暗号方式が利用できません</translation>
    </message>
    <message>
        <source>the key in the PKCS#8 structure can&apos;t be used</source>
        <translation>PKCS#8 構造内の鍵を使えません</translation>
    </message>
    <message>
        <source>not a PKCS#8 key</source>
        <translation>PKCS#8 の鍵ではありません</translation>
    </message>
    <message>
        <source>not an encrypted PKCS#8 key</source>
        <translation>暗号化された PKCS#8 の鍵ではありません</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>鍵ではありません</translation>
    </message>
    <message>
        <source>the private key does not belong to %1</source>
        <translation>秘密鍵は %1 のものではありません</translation>
    </message>
    <message>
        <source>no random bytes</source>
        <translation>乱数を取得できません</translation>
    </message>
    <message>
        <source>the file can&apos;t be encoded</source>
        <translation>ファイルをエンコードできません</translation>
    </message>
    <message>
        <source>the PKCS#12 file can&apos;t be built</source>
        <translation>PKCS#12 ファイルを作成できません</translation>
    </message>
    <message>
        <source>the PKCS#7 file can&apos;t be built</source>
        <translation>PKCS#7 ファイルを作成できません</translation>
    </message>
    <message>
        <source>the encrypted data is not authentic</source>
        <translation>暗号化データが真正ではありません</translation>
    </message>
    <message>
        <source>not a sealed secret</source>
        <translation>封印された機密情報ではありません</translation>
    </message>
    <message>
        <source>a sealed secret that was cut short</source>
        <translation>封印された機密情報が途中で切れています</translation>
    </message>
    <message>
        <source>the wrapped data key is damaged</source>
        <translation>ラップされたデータ鍵が破損しています</translation>
    </message>
    <message>
        <source>not a wrapped data key of a known version</source>
        <translation>既知のバージョンのラップされたデータ鍵ではありません</translation>
    </message>
    <message>
        <source>the wrapped data key asks for too costly a derivation</source>
        <translation>ラップされたデータ鍵の導出の負荷が高すぎます</translation>
    </message>
    <message>
        <source>scrypt failed</source>
        <translation>scrypt が失敗しました</translation>
    </message>
    <message>
        <source>the subject can&apos;t be set</source>
        <translation>サブジェクトを設定できません</translation>
    </message>
    <message>
        <source>the issuer can&apos;t be set</source>
        <translation>発行者を設定できません</translation>
    </message>
    <message>
        <source>the validity can&apos;t be set</source>
        <translation>有効期間を設定できません</translation>
    </message>
    <message>
        <source>a validity that no certificate can hold</source>
        <translation>証明書で表せない有効期間です</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be built</source>
        <translation>証明書を作成できません</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be encoded</source>
        <translation>証明書をエンコードできません</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be signed</source>
        <translation>証明書に署名できません</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be renewed</source>
        <translation>証明書を更新できません</translation>
    </message>
    <message>
        <source>nobody is there to sign %1</source>
        <translation>%1 に署名できるものがありません</translation>
    </message>
    <message>
        <source>the extensions can&apos;t be put into the request</source>
        <translation>要求に拡張を入れられません</translation>
    </message>
    <message>
        <source>the challenge password can&apos;t be put into the request</source>
        <translation>要求にチャレンジパスワードを入れられません</translation>
    </message>
    <message>
        <source>the request can&apos;t be built</source>
        <translation>要求を作成できません</translation>
    </message>
    <message>
        <source>the request can&apos;t be signed</source>
        <translation>要求に署名できません</translation>
    </message>
    <message>
        <source>a revocation list of an unknown version</source>
        <translation>不明なバージョンの失効リストです</translation>
    </message>
    <message>
        <source>more than 256 revocation lists in one text</source>
        <translation>1 つのテキストに失効リストが 256 を超えています</translation>
    </message>
    <message>
        <source>extension of a revocation list can&apos;t be read or is there twice: %1</source>
        <translation>失効リストの拡張を読めないか、重複しています: %1</translation>
    </message>
    <message>
        <source>a delta revocation list without a number</source>
        <translation>番号のない差分失効リストです</translation>
    </message>
    <message>
        <source>not a serial number: %1</source>
        <translation>シリアル番号ではありません: %1</translation>
    </message>
    <message>
        <source>an entry of the revocation list can&apos;t be built</source>
        <translation>失効リストのエントリを作成できません</translation>
    </message>
    <message>
        <source>a revocation list whose next update is not after this one</source>
        <translation>次回更新が今回より後ではない失効リストです</translation>
    </message>
    <message>
        <source>the revocation list can&apos;t be built</source>
        <translation>失効リストを作成できません</translation>
    </message>
    <message>
        <source>the revocation list can&apos;t be signed</source>
        <translation>失効リストに署名できません</translation>
    </message>
    <message>
        <source>the revocation list can&apos;t be encoded</source>
        <translation>失効リストをエンコードできません</translation>
    </message>
    <message>
        <source>the nonce can&apos;t be set</source>
        <translation>ノンスを設定できません</translation>
    </message>
    <message>
        <source>the OCSP request can&apos;t be built</source>
        <translation>OCSP 要求を作成できません</translation>
    </message>
    <message>
        <source>the OCSP request can&apos;t be encoded</source>
        <translation>OCSP 要求をエンコードできません</translation>
    </message>
    <message>
        <source>an extension of it is not understood</source>
        <translation>理解できない拡張があります</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>終わりが始まりより前です</translation>
    </message>
    <message>
        <source>TLS versions %1 to %2 cannot be used on this channel</source>
        <translation>TLS バージョン %1 から %2 はこのチャネルでは使えません</translation>
    </message>
    <message>
        <source>an identity without certificate</source>
        <translation>証明書のない ID です</translation>
    </message>
    <message>
        <source>custom communication needs both a server certificate and a certificate profile</source>
        <translation>カスタム通信にはサーバー証明書と証明書プロファイルの両方が必要です</translation>
    </message>
    <message>
        <source>custom only without custom communication would refuse every device</source>
        <translation>カスタム通信なしでカスタムのみにすると、すべてのデバイスが拒否されます</translation>
    </message>
    <message>
        <source>cannot prepare the socket for TLS</source>
        <translation>ソケットを TLS 用に準備できません</translation>
    </message>
    <message>
        <source>the write queue is full</source>
        <translation>書き込みキューがいっぱいです</translation>
    </message>
    <message>
        <source>the connection ended during the handshake</source>
        <translation>ハンドシェイク中に接続が終わりました</translation>
    </message>
    <message>
        <source>protocol version %1</source>
        <translation>プロトコルのバージョン %1</translation>
    </message>
    <message>
        <source>the policy has changed meanwhile</source>
        <translation>その間にポリシーが変わりました</translation>
    </message>
    <message>
        <source>a request that is too long</source>
        <translation>要求が長すぎます</translation>
    </message>
    <message>
        <source>a manager is no device</source>
        <translation>マネージャはデバイスではありません</translation>
    </message>
    <message>
        <source>unknown operation: %1</source>
        <translation>不明な操作: %1</translation>
    </message>
    <message>
        <source>can&apos;t make a client context</source>
        <translation>クライアントコンテキストを作成できません</translation>
    </message>
    <message>
        <source>can&apos;t prepare a connection</source>
        <translation>接続を準備できません</translation>
    </message>
    <message>
        <source>CBOR ends early or is malformed</source>
        <translation>CBOR が途中で終わるか、不正です</translation>
    </message>
    <message>
        <source>CBOR item of a kind that the channel does not use</source>
        <translation>チャネルで使わない種類の CBOR 項目です</translation>
    </message>
    <message>
        <source>CBOR text is not UTF-8</source>
        <translation>CBOR のテキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>CBOR is nested too deeply</source>
        <translation>CBOR の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a message is a map of at most %1 members</source>
        <translation>メッセージは最大 %1 要素のマップです</translation>
    </message>
    <message>
        <source>a member&apos;s name is not text</source>
        <translation>要素の名前がテキストではありません</translation>
    </message>
    <message>
        <source>member %1 stands twice</source>
        <translation>要素 %1 が重複しています</translation>
    </message>
    <message>
        <source>bytes behind the message</source>
        <translation>メッセージの後に余分なバイトがあります</translation>
    </message>
    <message>
        <source>a message without type</source>
        <translation>種類のないメッセージです</translation>
    </message>
    <message>
        <source>unknown message type %1</source>
        <translation>不明なメッセージの種類 %1</translation>
    </message>
    <message>
        <source>frame of %1 bytes exceeds the limit of %2</source>
        <translation>%1 バイトのフレームが上限 %2 を超えています</translation>
    </message>
    <message>
        <source>the client has stopped</source>
        <translation>クライアントは停止しました</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>word %1 &quot;%2&quot;: %3</source>
        <translation>%1 語目「%2」: %3</translation>
    </message>
    <message>
        <source>nothing may follow here</source>
        <translation>ここに続けることはできません</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>次のいずれかが必要です: %1</translation>
    </message>
    <message>
        <source>%1: a name is missing at the end</source>
        <translation>%1: 末尾に名前がありません</translation>
    </message>
    <message>
        <source>%1: a value is missing at the end</source>
        <translation>%1: 末尾に値がありません</translation>
    </message>
    <message>
        <source>the closing ] is missing at the end</source>
        <translation>末尾の ] がありません</translation>
    </message>
    <message>
        <source>the command is not complete: %1</source>
        <translation>コマンドが完結していません: %1</translation>
    </message>
    <message>
        <source>delete: what to delete is missing</source>
        <translation>delete: 削除する対象がありません</translation>
    </message>
    <message>
        <source>a command begins with set or delete</source>
        <translation>コマンドは set か delete で始まります</translation>
    </message>
    <message>
        <source>word %1: the closing quote is missing</source>
        <translation>%1 語目: 閉じる引用符がありません</translation>
    </message>
    <message>
        <source>does not fit after what was set</source>
        <translation>先に設定された内容に合いません</translation>
    </message>
    <message>
        <source>this is no XML in UTF-8</source>
        <translation>UTF-8 の XML ではありません</translation>
    </message>
    <message>
        <source>document types, entities and external references are refused</source>
        <translation>文書型、実体、外部参照は拒否されます</translation>
    </message>
    <message>
        <source>a tag is too long</source>
        <translation>タグが長すぎます</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>テキストが長すぎます</translation>
    </message>
    <message>
        <source>what is to be imported can&apos;t be read twice</source>
        <translation>インポートする内容を 2 回読み込めません</translation>
    </message>
    <message>
        <source>a file of commands has at most %1 MiB</source>
        <translation>コマンドのファイルは最大 %1 MiB です</translation>
    </message>
    <message>
        <source>there is no such device group</source>
        <translation>そのデバイスグループはありません</translation>
    </message>
    <message>
        <source>there is no certificate &quot;%1&quot; on this device</source>
        <translation>このデバイスに証明書「%1」はありません</translation>
    </message>
    <message>
        <source>certificate &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>証明書「%1」は送られるオブジェクトに含まれていません</translation>
    </message>
    <message>
        <source>certificate profile &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>証明書プロファイル「%1」は送られるオブジェクトに含まれていません</translation>
    </message>
    <message>
        <source>SCEP profile &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>SCEP プロファイル「%1」は送られるオブジェクトに含まれていません</translation>
    </message>
    <message>
        <source>SSL/TLS service profile &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>SSL/TLS サービスプロファイル「%1」は送られるオブジェクトに含まれていません</translation>
    </message>
    <message>
        <source>there is no SCEP profile &quot;%1&quot; on this device</source>
        <translation>このデバイスに SCEP プロファイル「%1」はありません</translation>
    </message>
    <message>
        <source>the subject still holds $UDID</source>
        <translation>サブジェクトに $UDID が残っています</translation>
    </message>
    <message>
        <source>the common name still holds $UDID</source>
        <translation>共通名に $UDID が残っています</translation>
    </message>
    <message>
        <source>the device&apos;s own configuration: %1</source>
        <translation>デバイス自身の設定: %1</translation>
    </message>
    <message>
        <source>CA certificate &quot;%1&quot;: %2</source>
        <translation>CA 証明書「%1」: %2</translation>
    </message>
    <message>
        <source>there is none of this name in its store</source>
        <translation>ストアにこの名前のものはありません</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>証明書を含んでいません</translation>
    </message>
    <message>
        <source>it has no private key</source>
        <translation>秘密鍵がありません</translation>
    </message>
    <message>
        <source>web interface: %1</source>
        <translation>Web インターフェイス: %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1, and what was asked for is not known since the manager restarted</source>
        <translation>%1。要求した内容はマネージャの再起動のため不明です</translation>
    </message>
    <message>
        <source>both managers are set to be the %1: set one to be the other</source>
        <translation>両方のマネージャが %1 に設定されています。一方を変更してください</translation>
    </message>
    <message>
        <source>version %1 was committed here alone: it stays among the versions</source>
        <translation>バージョン %1 はここだけでコミットされました。バージョン一覧に残ります</translation>
    </message>
    <message>
        <source>the candidate is version %1 now, which never ran</source>
        <translation>候補設定は、実行されたことのないバージョン %1 になりました</translation>
    </message>
    <message>
        <source>both managers served, or have committed on their own: here reign %1 and revision %2, there reign %3 and revision %4</source>
        <translation>両方のマネージャが稼働したか、個別にコミットしました: こちらは担当期間 %1・リビジョン %2、相手は担当期間 %3・リビジョン %4</translation>
    </message>
    <message>
        <source>the passphrase can&apos;t be kept: %1</source>
        <translation>パスフレーズを保管できません: %1</translation>
    </message>
    <message>
        <source>the data directory %1 can&apos;t be made</source>
        <translation>データディレクトリ %1 を作成できません</translation>
    </message>
    <message>
        <source>the data directory %1 can&apos;t be written to</source>
        <translation>データディレクトリ %1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 can not be read</source>
        <translation>%1 を読めません</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring: %1</source>
        <translation>デスクトップのキーリング: %1</translation>
    </message>
    <message>
        <source>a text in the store is damaged</source>
        <translation>ストア内のテキストが破損しています</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed</source>
        <translation>%1 を削除できません</translation>
    </message>
    <message>
        <source>there is no certificate %1 with its key</source>
        <translation>鍵付きの証明書 %1 がありません</translation>
    </message>
    <message>
        <source>no answer by then</source>
        <translation>それまでに応答がありません</translation>
    </message>
    <message>
        <source>no answer within the deadline</source>
        <translation>期限内に応答がありません</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>%1 以内に応答がありません</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1: member %2 is missing</source>
        <translation>%1: 要素 %2 がありません</translation>
    </message>
    <message>
        <source>%1: member %2 is too long</source>
        <translation>%1: 要素 %2 が長すぎます</translation>
    </message>
    <message>
        <source>%1: member %2 is no number in range</source>
        <translation>%1: 要素 %2 が範囲内の数値ではありません</translation>
    </message>
    <message>
        <source>%1: member %2 holds something else than text</source>
        <translation>%1: 要素 %2 がテキストではありません</translation>
    </message>
    <message>
        <source>%1: member %2 is of the wrong kind</source>
        <translation>%1: 要素 %2 の種類が違います</translation>
    </message>
    <message>
        <source>the OCSP answer can&apos;t be built</source>
        <translation>OCSP 応答を作成できません</translation>
    </message>
    <message>
        <source>a statement of the OCSP answer can&apos;t be built</source>
        <translation>OCSP 応答の記述を作成できません</translation>
    </message>
    <message>
        <source>the nonce can&apos;t be answered</source>
        <translation>ノンスに応答できません</translation>
    </message>
    <message>
        <source>the OCSP answer can&apos;t be signed</source>
        <translation>OCSP 応答に署名できません</translation>
    </message>
    <message>
        <source>the OCSP answer can&apos;t be encoded</source>
        <translation>OCSP 応答をエンコードできません</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>シリアル番号がありません</translation>
    </message>
    <message>
        <source>wrong sizes for AES-256-GCM</source>
        <translation>AES-256-GCM のサイズが正しくありません</translation>
    </message>
    <message>
        <source>AES-256-GCM failed</source>
        <translation>AES-256-GCM が失敗しました</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <source>the file is encrypted: give its passphrase</source>
        <translation>ファイルは暗号化されています。パスフレーズを指定してください</translation>
    </message>
    <message>
        <source>the file holds a private key: &apos;import keypair&apos; takes it with its certificate</source>
        <translation>ファイルに秘密鍵があります。「import keypair」で証明書とともに取り込みます</translation>
    </message>
    <message>
        <source>there is no certificate in the file</source>
        <translation>ファイルに証明書がありません</translation>
    </message>
    <message>
        <source>there is no private key in the file</source>
        <translation>ファイルに秘密鍵がありません</translation>
    </message>
    <message>
        <source>the file is PKCS#12: say format pkcs12</source>
        <translation>ファイルは PKCS#12 です。format pkcs12 を指定してください</translation>
    </message>
    <message>
        <source>the file is not PKCS#12: say format pem</source>
        <translation>ファイルは PKCS#12 ではありません。format pem を指定してください</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3</source>
        <translation>%1 は JSON ではありません: %3 バイト目で %2</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 は JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 stands in the fleet twice</source>
        <translation>%1 がフリートに重複しています</translation>
    </message>
    <message>
        <source>there is no record in it</source>
        <translation>記録がありません</translation>
    </message>
    <message>
        <source>a line is no record of an exported log</source>
        <translation>エクスポートされたログの記録ではない行があります</translation>
    </message>
    <message>
        <source>the keys in %1 are locked: give the passphrase with --passphrase-file or HANDFAST_PASSPHRASE</source>
        <translation>%1 の鍵はロックされています。--passphrase-file または HANDFAST_PASSPHRASE でパスフレーズを指定してください</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>接続の待ち受け開始</translation>
    </message>
    <message>
        <source>Session up</source>
        <translation>セッション確立</translation>
    </message>
    <message>
        <source>Session refused</source>
        <translation>セッション拒否</translation>
    </message>
    <message>
        <source>Session no longer allowed</source>
        <translation>セッションの許可終了</translation>
    </message>
    <message>
        <source>Session allowed again</source>
        <translation>セッションの再許可</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>New policy in force</source>
        <translation>新しいポリシーを適用</translation>
    </message>
    <message>
        <source>Disconnect wait began</source>
        <translation>切断待機時間の開始</translation>
    </message>
    <message>
        <source>Disconnect wait ended</source>
        <translation>切断待機時間の終了</translation>
    </message>
    <message>
        <source>Certificate requested</source>
        <translation>証明書の要求</translation>
    </message>
    <message>
        <source>Device answered</source>
        <translation>デバイスの応答</translation>
    </message>
    <message>
        <source>Push started</source>
        <translation>プッシュ開始</translation>
    </message>
    <message>
        <source>Push finished</source>
        <translation>プッシュ完了</translation>
    </message>
    <message>
        <source>Device settings reverted</source>
        <translation>デバイス設定の復元</translation>
    </message>
    <message>
        <source>Channel reported</source>
        <translation>チャネルの報告</translation>
    </message>
    <message>
        <source>HA state changed</source>
        <translation>HA 状態の変化</translation>
    </message>
    <message>
        <source>HA split brain</source>
        <translation>HA スプリットブレイン</translation>
    </message>
    <message>
        <source>HA synchronized</source>
        <translation>HA 同期済み</translation>
    </message>
    <message>
        <source>HA edits set aside</source>
        <translation>HA の編集を退避</translation>
    </message>
    <message>
        <source>HA not synchronized</source>
        <translation>HA 未同期</translation>
    </message>
    <message>
        <source>HA peer refused</source>
        <translation>HA ピアの拒否</translation>
    </message>
    <message>
        <source>HA misconfigured</source>
        <translation>HA の設定誤り</translation>
    </message>
    <message>
        <source>Condition overridden</source>
        <translation>条件を上書き</translation>
    </message>
    <message>
        <source>Prediction was wrong</source>
        <translation>予測外れ</translation>
    </message>
    <message>
        <source>Configuration committed</source>
        <translation>設定をコミット</translation>
    </message>
    <message>
        <source>Lock taken</source>
        <translation>ロックを取得</translation>
    </message>
    <message>
        <source>Lock removed</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Revocation withdrawn</source>
        <translation>失効の取り消し</translation>
    </message>
    <message>
        <source>Revocation lab</source>
        <translation>失効ラボ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>it could not be carried out</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>There is no keyring here, and none is needed: the master passphrase comes with each start.</source>
        <translation>ここにはキーリングがありませんが、必要ありません。マスターパスフレーズは起動のたびに与えられます。</translation>
    </message>
    <message>
        <source>There is no keyring here: a file beside the keys keeps the master passphrase, and a copy of the data directory opens them.</source>
        <translation>ここにはキーリングがありません。鍵と同じ場所のファイルがマスターパスフレーズを保持しているため、データディレクトリのコピーがあれば鍵を開けます。</translation>
    </message>
    <message>
        <source>Let a keyring keep it (gnome-keyring, KWallet), or nobody: Settings, Keys at rest.</source>
        <translation>キーリング(gnome-keyring、KWallet)に保持させるか、どこにも保持させないでください(設定の「保存された鍵」)。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring keeps the master passphrase, and there is none here.</source>
        <translation>マスターパスフレーズはデスクトップのキーリングが保持していますが、ここにはキーリングがありません。</translation>
    </message>
    <message>
        <source>Start the keyring (gnome-keyring, KWallet); the passphrase can be typed meanwhile.</source>
        <translation>キーリング(gnome-keyring、KWallet)を起動してください。それまではパスフレーズを入力できます。</translation>
    </message>
    <message>
        <source>Its certificate is there already</source>
        <translation>その証明書は既にあります</translation>
    </message>
    <message>
        <source>Put the bundle on the device and switch it on, then press Next: the step is done as soon as it has a session here.</source>
        <translation>バンドルをデバイスに入れて電源を入れ、「次へ」を押してください。ここでセッションが確立すると、このステップは完了です。</translation>
    </message>
    <message>
        <source>TLS version outside the profile&apos;s range</source>
        <translation>TLS バージョンがプロファイルの範囲外</translation>
    </message>
    <message>
        <source>No chain to a trusted root</source>
        <translation>信頼されたルートまでのチェーンなし</translation>
    </message>
    <message>
        <source>Chain to a trusted root has a gap</source>
        <translation>信頼されたルートまでのチェーンに欠落</translation>
    </message>
    <message>
        <source>A signature is wrong</source>
        <translation>署名が不正</translation>
    </message>
    <message>
        <source>Validity period is over</source>
        <translation>有効期間が終了</translation>
    </message>
    <message>
        <source>Validity period has not begun</source>
        <translation>有効期間が未開始</translation>
    </message>
    <message>
        <source>OCSP or CRL says revoked</source>
        <translation>OCSP / CRL で失効済み</translation>
    </message>
    <message>
        <source>OCSP or CRL does not know the certificate</source>
        <translation>OCSP / CRL で証明書が不明</translation>
    </message>
    <message>
        <source>No OCSP or CRL status in time</source>
        <translation>期限内に OCSP / CRL の状態なし</translation>
    </message>
    <message>
        <source>Key usage does not fit the role</source>
        <translation>鍵用途が役割に不適合</translation>
    </message>
    <message>
        <source>Key or digest is too weak</source>
        <translation>鍵またはダイジェストが脆弱</translation>
    </message>
    <message>
        <source>CN or SAN does not match the address</source>
        <translation>CN / SAN がアドレスに不一致</translation>
    </message>
    <message>
        <source>CN or SAN does not match the serial</source>
        <translation>CN / SAN がシリアル番号に不一致</translation>
    </message>
    <message>
        <source>Serial number is not managed</source>
        <translation>シリアル番号が管理対象外</translation>
    </message>
    <message>
        <source>No entry of the authorization list matches</source>
        <translation>認可リストに一致する項目なし</translation>
    </message>
    <message>
        <source>Predefined certificate is not allowed</source>
        <translation>事前定義の証明書は許可されていない</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>接続が切断</translation>
    </message>
    <message>
        <source>Connection did not finish in time</source>
        <translation>接続が期限内に完了せず</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>初回起動</translation>
    </message>
    <message>
        <source>Demo estate</source>
        <translation>デモ環境</translation>
    </message>
    <message>
        <source>Candidate, set aside for the HA peer&apos;s configuration</source>
        <translation>HA ピアの設定のために退避した候補</translation>
    </message>
    <message>
        <source>Migration: %1</source>
        <translation>移行: %1</translation>
    </message>
    <message>
        <source>Roll back: %1</source>
        <translation>ロールバック: %1</translation>
    </message>
    <message>
        <source>From the HA peer: %1</source>
        <translation>HA ピアから: %1</translation>
    </message>
    <message>
        <source>no wave of this step has been started</source>
        <translation>このステップのウェーブはまだ開始されていません</translation>
    </message>
    <message>
        <source>The request was answered</source>
        <translation>要求に応答しました</translation>
    </message>
    <message>
        <source>Settings were carried to the device</source>
        <translation>設定がデバイスに届けられました</translation>
    </message>
    <message>
        <source>The settings have changed</source>
        <translation>設定が変更されました</translation>
    </message>
    <message>
        <source>The device was cut off</source>
        <translation>デバイスが切り離されました</translation>
    </message>
    <message>
        <source>The device restarts</source>
        <translation>デバイスが再起動します</translation>
    </message>
    <message>
        <source>Will be let in</source>
        <translation>許可されます</translation>
    </message>
    <message>
        <source>Stays refused</source>
        <translation>拒否されたままです</translation>
    </message>
</context>
<context>
    <name>views::charts::ChartCard</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>画像としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV を保存…</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>PNG を保存…</translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation>SVG を保存…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>The plot was not saved.</source>
        <translation>グラフは保存されませんでした。</translation>
    </message>
    <message>
        <source>The first numbers are in; with the next ones the line begins.</source>
        <translation>最初の数値を取得しました。次の数値から線が引かれます。</translation>
    </message>
</context>
<context>
    <name>views::charts::OverviewPage</name>
    <message>
        <source>The statistics can&apos;t be read: %1</source>
        <translation>統計を読み込めません: %1</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>理由別の拒否</translation>
    </message>
    <message>
        <source>Nothing was refused in 24 hours.</source>
        <translation>24 時間以内の拒否はありません。</translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation>状態別のデバイス</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Nobody has looked yet: states are counted four times a minute.</source>
        <translation>まだ集計されていません。状態は 1 分に 4 回集計されます。</translation>
    </message>
    <message>
        <source>Certificate expiry</source>
        <translation>証明書の有効期限</translation>
    </message>
    <message>
        <source>Certificates that end in each of the next 52 weeks</source>
        <translation>今後 52 週の各週に期限を迎える証明書</translation>
    </message>
    <message>
        <source>No certificate is known yet.</source>
        <translation>証明書はまだありません。</translation>
    </message>
    <message>
        <source>Handshake latency</source>
        <translation>ハンドシェイクの遅延</translation>
    </message>
    <message>
        <source>No handshake has succeeded in 24 hours.</source>
        <translation>24 時間以内に成功したハンドシェイクはありません。</translation>
    </message>
    <message>
        <source>Sessions that came up</source>
        <translation>確立したセッション</translation>
    </message>
    <message>
        <source>In the busiest second of each minute, forecast and capacity</source>
        <translation>毎分で最も多い 1 秒の値、予測と処理能力</translation>
    </message>
    <message>
        <source>No session came up in 24 hours.</source>
        <translation>24 時間以内に確立したセッションはありません。</translation>
    </message>
    <message>
        <source>TLS version and cipher</source>
        <translation>TLS バージョンと暗号スイート</translation>
    </message>
    <message>
        <source>Share of the sessions that came up, last 24 hours</source>
        <translation>確立したセッションに占める割合、過去 24 時間</translation>
    </message>
    <message>
        <source>Revocation lookups</source>
        <translation>失効の照会</translation>
    </message>
    <message>
        <source>p95 by responder against the deadline, last 24 hours</source>
        <translation>レスポンダ別 p95 と期限、過去 24 時間</translation>
    </message>
    <message>
        <source>No responder was asked in 24 hours.</source>
        <translation>24 時間以内に照会したレスポンダはありません。</translation>
    </message>
    <message>
        <source>Refusals by hour of the week</source>
        <translation>曜日・時間帯別の拒否</translation>
    </message>
    <message>
        <source>Nothing was refused in 4 weeks.</source>
        <translation>4 週間以内の拒否はありません。</translation>
    </message>
    <message>
        <source>Validity under a CA</source>
        <translation>CA 配下の有効期間</translation>
    </message>
    <message>
        <source>Whoever outlives the CA is refused once that has ended</source>
        <translation>CA より長く有効なものは、CA の期限切れ後に拒否されます</translation>
    </message>
    <message>
        <source>No CA here has issued anything yet.</source>
        <translation>ここの CA はまだ何も発行していません。</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Refused handshakes in 24 hours. A click shows who.</source>
        <translation>過去 24 時間に拒否されたハンドシェイク。クリックすると相手を表示。</translation>
    </message>
    <message>
        <source>Refused handshakes in 4 weeks, local time</source>
        <translation>過去 4 週間に拒否されたハンドシェイク、ローカル時刻</translation>
    </message>
</context>
<context>
    <name>views::dialogs::AddDeviceDialog</name>
    <message>
        <source>Add a device</source>
        <translation>デバイスの追加</translation>
    </message>
    <message>
        <source>It is managed from the next commit on: then it is let in with this serial number, and gets what its template stack says.</source>
        <translation>次のコミットから管理対象になり、このシリアル番号で接続を許可され、テンプレートスタックの設定を受け取ります。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>デバイス名</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>デバイスグループ</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>テンプレートスタック</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>shown until the device says its own</source>
        <translation>デバイスが自身の名前を伝えるまで表示</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>タイプ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>シリアル番号(&amp;S)</translation>
    </message>
    <message>
        <source>Device &amp;name</source>
        <translation>デバイス名(&amp;N)</translation>
    </message>
    <message>
        <source>Device &amp;group</source>
        <translation>デバイスグループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Template stack</source>
        <translation>テンプレートスタック(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Log Collector</source>
        <translation>ログコレクタ</translation>
    </message>
    <message>
        <source>WildFire appliance</source>
        <translation>WildFire アプライアンス</translation>
    </message>
    <message>
        <source>PAN-DB appliance</source>
        <translation>PAN-DB アプライアンス</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>views::dialogs::AuthorizationDialog</name>
    <message>
        <source>New authorization entry</source>
        <translation>新しい認可エントリ</translation>
    </message>
    <message>
        <source>Authorization entry %1</source>
        <translation>認可エントリ %1</translation>
    </message>
    <message>
        <source>A device is let in when one entry of the list is found in its certificate.</source>
        <translation>リストのエントリが証明書に見つかったデバイスを許可します。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CertificateFirst</name>
    <message>
        <source>The certificate is on the device &amp;already</source>
        <translation>証明書はすでにデバイスにあります(&amp;A)</translation>
    </message>
    <message>
        <source>The certificate is on the device already</source>
        <translation>証明書はすでにデバイスにあります</translation>
    </message>
    <message>
        <source>Only custom certificates are let in: put the certificate onto the device first, by its web interface or a bootstrap file, and add it then. With another one it would be refused.</source>
        <translation>カスタム証明書のみ許可されています。先に Web インターフェイスかブートストラップファイルで証明書をデバイスに入れてから追加してください。他の証明書では拒否されます。</translation>
    </message>
    <message>
        <source>%1 needs a template stack that gives it a custom certificate.</source>
        <translation>%1 には、カスタム証明書を与えるテンプレートスタックが必要です。</translation>
    </message>
    <message>
        <source>The certificate comes first.</source>
        <translation>証明書が先に必要です。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CertificateProfileDialog</name>
    <message>
        <source>Certificate profile %1</source>
        <translation>証明書プロファイル %1</translation>
    </message>
    <message>
        <source>New certificate profile</source>
        <translation>新しい証明書プロファイル</translation>
    </message>
    <message>
        <source>Judges the certificates of peers: the CAs that it trusts and how it asks for revocation.</source>
        <translation>ピアの証明書を判定します: 信頼する CA と失効の確認方法。</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>クライアント名</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>The manager asks when a device connects, and the session waits for the answer. A device that has this profile asks likewise, before it says anything to the manager.</source>
        <translation>デバイスの接続時にマネージャが照会し、セッションは応答を待ちます。このプロファイルを持つデバイスも、マネージャと通信する前に同様に照会します。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>&amp;Import a CA...</source>
        <translation>CA をインポート(&amp;I)...</translation>
    </message>
    <message>
        <source>A profile needs at least one CA certificate.</source>
        <translation>プロファイルには少なくとも 1 つの CA 証明書が必要です。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ClientSettingsDialog</name>
    <message>
        <source>Secure client communication</source>
        <translation>セキュアクライアント通信</translation>
    </message>
    <message>
        <source>What the devices of this template present, and how they judge the manager. Commit, then push.</source>
        <translation>このテンプレートのデバイスが提示するものと、マネージャの判定方法。コミットしてからプッシュしてください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CommitDialog</name>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Makes the candidate the running configuration of this manager. Devices get their settings by a push, not by this.</source>
        <translation>候補設定をこのマネージャの実行中の設定にします。デバイスへの反映はプッシュで行われ、この操作では行われません。</translation>
    </message>
    <message>
        <source>Commit &amp;past the plan&apos;s conditions</source>
        <translation>プランの条件を満たさずにコミット(&amp;P)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What this change is for</source>
        <translation>この変更の目的</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is under way: its own button on the page Migration commits this, too.</source>
        <translation>「%1」が進行中です。移行ページのボタンでもこれをコミットできます。</translation>
    </message>
    <message>
        <source>“%1” is under way, and waits before it commits this: %2</source>
        <translation>「%1」が進行中で、これをコミットする前に次を待っています: %2</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>コミットするものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I &amp;know that %n device(s) will drop</source>
        <translation>
            <numerusform>%n 台が切断されることを了解しています(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>No session ends by this commit.</source>
        <translation>このコミットで終了するセッションはありません。</translation>
    </message>
    <message>
        <source>Mend the errors first.</source>
        <translation>先にエラーを修正してください。</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>結果を計算中…</translation>
    </message>
    <message>
        <source>The candidate can&apos;t be compiled.</source>
        <translation>候補設定をコンパイルできません。</translation>
    </message>
    <message>
        <source>Tick the box to commit though devices drop.</source>
        <translation>切断があってもコミットするには、チェックを入れてください。</translation>
    </message>
    <message>
        <source>Go on in Migration, or tick the box to commit all the same.</source>
        <translation>移行ページで続けるか、それでもコミットする場合はチェックを入れてください。</translation>
    </message>
    <message>
        <source>Committing…</source>
        <translation>コミット中…</translation>
    </message>
    <message>
        <source>Nothing was committed: %1</source>
        <translation>コミットされませんでした: %1</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CompareDialog</name>
    <message>
        <source>From</source>
        <translation>比較元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>バージョンの比較</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補設定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>両側を入れ替える</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>比較元(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>比較先(&amp;T)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Differences and commands</source>
        <translation>差分とコマンド</translation>
    </message>
    <message>
        <source>Differences, commands</source>
        <translation>差分、コマンド</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>These can&apos;t be compared</source>
        <translation>これらは比較できません</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences are shown.</source>
        <translation>%2 件中、最初の %1 件の差分を表示しています。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>両者は同じ内容です。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Writes the candidate for a Panorama or for firewalls. Nothing is sent anywhere.</source>
        <translation>候補設定を Panorama またはファイアウォール用に書き出します。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>With a second file that takes it &amp;back</source>
        <translation>元に戻す 2 つ目のファイルを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>With a second file that takes it back</source>
        <translation>元に戻す 2 つ目のファイルを付ける</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Set commands</source>
        <translation>Set コマンド</translation>
    </message>
    <message>
        <source>Bootstrap files of firewalls</source>
        <translation>ファイアウォールのブートストラップファイル</translation>
    </message>
    <message>
        <source>The whole configuration</source>
        <translation>設定全体</translation>
    </message>
    <message>
        <source>What differs from version %1</source>
        <translation>バージョン %1 との差分</translation>
    </message>
    <message>
        <source>Every firewall, a folder each</source>
        <translation>全ファイアウォール (フォルダ別)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>What to know before it is used</source>
        <translation>使用前に知っておくこと</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>It can&apos;t be exported.</source>
        <translation>エクスポートできません。</translation>
    </message>
    <message>
        <source>Everything can be written as settings of PAN-OS.</source>
        <translation>すべて PAN-OS の設定として書き出せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are written as PAN-OS takes them.</source>
        <translation>
            <numerusform>PAN-OS の形式で書き出される設定は %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>確認が必要な点が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firewall(s), each with bootstrap.xml, init-cfg.txt and rollback.txt.</source>
        <translation>
            <numerusform>ファイアウォール %n 台、それぞれに bootstrap.xml、init-cfg.txt、rollback.txt。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no managed firewall.</source>
        <translation>管理対象のファイアウォールがありません。</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <translation>ファイルを書き込み中…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ConfigurationImportDialog</name>
    <message>
        <source>Import configuration</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Reads the running configuration of a Panorama or of a firewall, XML or set commands. Only the candidate changes, and one undo takes it back.</source>
        <translation>Panorama またはファイアウォールの実行中の設定 (XML または set コマンド) を読み込みます。変わるのは候補設定だけで、一度の取り消しで元に戻せます。</translation>
    </message>
    <message>
        <source>Replace the candidate</source>
        <translation>候補設定を置き換え</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Template for a firewall</source>
        <translation>ファイアウォール用テンプレート</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補設定</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>ここまでに読んだ内容</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを停止</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a file</source>
        <translation>名前を入力して Enter を押すか、ファイルを選択</translation>
    </message>
    <message>
        <source>Its host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>A firewall&apos;s own settings become a template of this name</source>
        <translation>ファイアウォール自身の設定は、この名前のテンプレートになります</translation>
    </message>
    <message>
        <source>Replace it: it becomes what the file says</source>
        <translation>置き換え: ファイルの内容になります</translation>
    </message>
    <message>
        <source>Merge: what the file says comes on top</source>
        <translation>統合: ファイルの内容を重ねます</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Template for a firewall</source>
        <translation>ファイアウォール用テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;andidate</source>
        <translation>候補設定(&amp;A)</translation>
    </message>
    <message>
        <source>What becomes of the file</source>
        <translation>ファイルの取り込み結果</translation>
    </message>
    <message>
        <source>What comes in, what is refused and what is left out is listed here first.</source>
        <translation>取り込むもの、拒否されるもの、除外されるものが、まずここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>設定の選択</translation>
    </message>
    <message>
        <source>Configurations (*.xml *.set *.txt)</source>
        <translation>設定ファイル (*.xml *.set *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Merge into the candidate</source>
        <translation>候補設定に統合</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No file has been read yet.</source>
        <translation>まだファイルは読み込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) come in.</source>
        <translation>
            <numerusform>設定 %n 件を取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a firewall: they go into template %1.</source>
        <translation>ファイアウォールの設定です。テンプレート %1 に入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are refused.</source>
        <translation>
            <numerusform>%n 件が拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are missing.</source>
        <translation>
            <numerusform>鍵 %n 件がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not Handfast&apos;s and stay out.</source>
        <translation>
            <numerusform>Handfast で扱わない値 %n 件は取り込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file can be taken.</source>
        <translation>ファイルに取り込めるものがありません。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CrlDialog</name>
    <message>
        <source>Revocation list of %1</source>
        <translation>%1 の失効リスト</translation>
    </message>
    <message>
        <source>Lists what this CA has revoked, with date and reason, signed by it.</source>
        <translation>この CA が失効させたものを、日付と理由とともに CA の署名付きで一覧にします。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Next update after</source>
        <translation>次回更新まで</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>DER, as distribution points give it</source>
        <translation>DER (配布点で使う形式)</translation>
    </message>
    <message>
        <source>PEM: text</source>
        <translation>PEM: テキスト</translation>
    </message>
    <message>
        <source>&amp;Next update after</source>
        <translation>次回更新まで(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
    <message>
        <source>Save the revocation list</source>
        <translation>失効リストの保存</translation>
    </message>
</context>
<context>
    <name>views::dialogs::DeviceCsvDialog</name>
    <message>
        <source>Add devices from CSV</source>
        <translation>CSV からデバイスを追加</translation>
    </message>
    <message>
        <source>One device a line: serial, hostname, device-group, template-stack, tag, type. A first line with these words may order them otherwise.</source>
        <translation>1 行に 1 台: serial, hostname, device-group, template-stack, tag, type。先頭行にこれらの語を書くと順序を変えられます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Devices in the file</source>
        <translation>ファイル内のデバイス</translation>
    </message>
    <message>
        <source>What you choose or paste is listed here, with what will become of it.</source>
        <translation>選択または貼り付けた内容と、その結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV ファイルの選択</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV ファイル (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The lines are read…</source>
        <translation>行を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will be added.</source>
        <translation>
            <numerusform>%n 台のデバイスが追加されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out.</source>
        <translation>
            <numerusform>%n 行は除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>まだ何も読み込まれていません。</translation>
    </message>
    <message>
        <source>No line can be added.</source>
        <translation>追加できる行がありません。</translation>
    </message>
    <message>
        <source>The devices are added…</source>
        <translation>デバイスを追加中…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::DeviceList</name>
    <message>
        <source>Find devices</source>
        <translation>デバイスの検索</translation>
    </message>
    <message>
        <source>Find by serial number or name</source>
        <translation>シリアル番号または名前で検索</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Add &amp;shown</source>
        <translation>表示分を追加(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave out shown</source>
        <translation>表示分を除外(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%n 台中 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Every managed device is in another stack.</source>
        <translation>管理対象の全デバイスは別のスタックにあります。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::EnrolDialog</name>
    <message>
        <source>Enrol by %1</source>
        <translation>%1 で登録</translation>
    </message>
    <message>
        <source>The key is made here and kept sealed; the certificate is part of the candidate until you commit. A name that is there already is renewed.</source>
        <translation>鍵はここで作成され、封印されます。証明書はコミットするまで候補設定の一部です。既存の名前の場合は更新されます。</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Certificate name</source>
        <translation>証明書名</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What $UDID in the subject stands for</source>
        <translation>サブジェクトの $UDID が表すもの</translation>
    </message>
    <message>
        <source>The profile&apos;s subject names no device</source>
        <translation>プロファイルのサブジェクトにデバイスの指定がありません</translation>
    </message>
    <message>
        <source>&amp;Certificate name</source>
        <translation>証明書名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>The certificate needs a name.</source>
        <translation>証明書に名前が必要です。</translation>
    </message>
    <message>
        <source>$UDID in the subject stands for a device, and none is managed yet.</source>
        <translation>サブジェクトの $UDID はデバイスを表しますが、管理対象のデバイスがありません。</translation>
    </message>
    <message>
        <source>Asking the SCEP server… Cancel ends the request; a certificate that the CA issues all the same is not kept.</source>
        <translation>SCEP サーバーに要求中… キャンセルすると要求は終了し、CA がその後発行した証明書は保存されません。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::EntryDialog</name>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>There is no other one to add.</source>
        <translation>追加できるものはもうありません。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::EntryListField</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>Writes the request, for the CA that is to sign it.</source>
        <translation>署名する CA のために要求を書き出します。</translation>
    </message>
    <message>
        <source>Writes the certificate into a file for other programs.</source>
        <translation>他のプログラム用に証明書をファイルに書き出します。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>With the private &amp;key, encrypted</source>
        <translation>秘密鍵を付ける (暗号化)(&amp;K)</translation>
    </message>
    <message>
        <source>With the private key, encrypted</source>
        <translation>秘密鍵を付ける (暗号化)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>PEM: text</source>
        <translation>PEM: テキスト</translation>
    </message>
    <message>
        <source>DER: the certificate alone</source>
        <translation>DER: 証明書のみ</translation>
    </message>
    <message>
        <source>PKCS#7: certificates without key</source>
        <translation>PKCS#7: 鍵なしの証明書</translation>
    </message>
    <message>
        <source>PKCS#12: AES-256</source>
        <translation>PKCS#12: AES-256</translation>
    </message>
    <message>
        <source>PKCS#12 for old programs: triple DES</source>
        <translation>古いプログラム用 PKCS#12: トリプル DES</translation>
    </message>
    <message>
        <source>Intermediate CAs</source>
        <translation>中間 CA</translation>
    </message>
    <message>
        <source>All CAs up to the root</source>
        <translation>ルートまでの全 CA</translation>
    </message>
    <message>
        <source>The certificate alone</source>
        <translation>証明書のみ</translation>
    </message>
    <message>
        <source>A private key leaves only with the consent of somebody who knows it</source>
        <translation>秘密鍵は、それを知る人の同意があるときだけ持ち出せます</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>チェーン(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>再入力(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>マスターパスフレーズ(&amp;M)</translation>
    </message>
    <message>
        <source>With the private key: %1</source>
        <translation>秘密鍵付き: %1</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase.</source>
        <translation>秘密鍵の書き出しにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>A PKCS#12 file needs a passphrase.</source>
        <translation>PKCS#12 ファイルにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Type the master passphrase, too.</source>
        <translation>マスターパスフレーズも入力してください。</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>暗号化中…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>証明書の保存</translation>
    </message>
</context>
<context>
    <name>views::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>views::dialogs::GenerateDialog</name>
    <message>
        <source>Generate certificate</source>
        <translation>証明書の生成</translation>
    </message>
    <message>
        <source>The key is made here and kept sealed; the certificate is part of the candidate until you commit.</source>
        <translation>鍵はここで作成され、封印されます。証明書はコミットするまで候補設定の一部です。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Certificate name</source>
        <translation>証明書名</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>共通名</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>認証局 CA(&amp;A)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局 CA</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>サブジェクト代替名</translation>
    </message>
    <message>
        <source>Its own key (self-signed)</source>
        <translation>自身の鍵 (自己署名)</translation>
    </message>
    <message>
        <source>A CA elsewhere: make a request</source>
        <translation>外部の CA: 要求を作成</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server and client</source>
        <translation>サーバーとクライアント</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>the certificate&apos;s name</source>
        <translation>証明書の名前</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>場所(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Common name</source>
        <translation>共通名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>署名者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>ダイジェスト(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有効日数(&amp;V)</translation>
    </message>
    <message>
        <source>Alternative na&amp;mes</source>
        <translation>サブジェクト代替名(&amp;M)</translation>
    </message>
    <message>
        <source>The certificate needs a name.</source>
        <translation>証明書に名前が必要です。</translation>
    </message>
    <message>
        <source>There is a certificate of this name already.</source>
        <translation>この名前の証明書はすでにあります。</translation>
    </message>
    <message>
        <source>Choose a CA that signs it: only a CA signs itself.</source>
        <translation>署名する CA を選択してください。自己署名できるのは CA だけです。</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>要求を作成</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>鍵を作成中…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::GroupDialog</name>
    <message>
        <source>New device group</source>
        <translation>新しいデバイスグループ</translation>
    </message>
    <message>
        <source>Device group %1</source>
        <translation>デバイスグループ %1</translation>
    </message>
    <message>
        <source>Groups stand below each other, at most four levels deep. A device is in one group.</source>
        <translation>グループは最大 4 階層まで入れ子にできます。デバイスは 1 つのグループに属します。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Every managed device is in another group.</source>
        <translation>管理対象の全デバイスは別のグループにあります。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ImportDialog</name>
    <message>
        <source>Import certificates</source>
        <translation>証明書のインポート</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste text with Ctrl+V: PEM, DER, PKCS#7 and PKCS#12, with several certificates and keys in one. Nothing is taken before you say so.</source>
        <translation>ここにファイルをドロップするか選択、または Ctrl+V でテキストを貼り付けてください: PEM、DER、PKCS#7、PKCS#12 (複数の証明書と鍵も可)。指示するまで何も取り込まれません。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>最初から(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>場所(&amp;L)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What you drop, choose or paste is listed here, with what will become of it.</source>
        <translation>ドロップ、選択、貼り付けした内容と、その結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>A file can&apos;t be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n private key(s) in the XCA database open with its password.</source>
        <translation>
            <numerusform>XCA データベース内の秘密鍵 %n 個は、そのパスワードで開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken from XCA: CRLs (%1), templates (%2), keys of smart cards (%3).</source>
        <translation>XCA から取り込まれないもの: CRL (%1)、テンプレート (%2)、スマートカードの鍵 (%3)。</translation>
    </message>
    <message>
        <source>Choose certificate files</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx *.csr *.xdb)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx *.csr *.xdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try another one:</source>
        <translation>パスフレーズが一致しません。別のものを入力してください:</translation>
    </message>
    <message>
        <source>A part is encrypted. Its passphrase:</source>
        <translation>一部が暗号化されています。パスフレーズ:</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>インポートするものはまだありません。</translation>
    </message>
    <message>
        <source>Nothing is to be taken.</source>
        <translation>取り込むものがありません。</translation>
    </message>
    <message>
        <source>Two certificates can&apos;t both be called %1.</source>
        <translation>2 つの証明書に同じ名前 %1 は使えません。</translation>
    </message>
    <message>
        <source>%1 to be imported, %2 left.</source>
        <translation>%1 件をインポート、%2 件を除外。</translation>
    </message>
    <message>
        <source>Space takes or skips a row, F2 changes its name.</source>
        <translation>スペースで行の取り込み / スキップ、F2 で名前を変更。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 件をインポート</translation>
    </message>
</context>
<context>
    <name>views::dialogs::LabDialog</name>
    <message>
        <source>Revocation lab</source>
        <translation>失効ラボ</translation>
    </message>
    <message>
        <source>What the CRL and OCSP service of a CA here answers from now on, wrong on purpose. Counts at once and until it is taken back; the log tells it.</source>
        <translation>ここの CA の CRL / OCSP サービスが今後返す、意図的に誤った応答。すぐに有効になり、取り消すまで続きます。ログに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>指示(&amp;O)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>照会元</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;CA</source>
        <translation>CA(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>応答(&amp;A)</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>照会元(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>遅延(&amp;D)</translation>
    </message>
    <message>
        <source>No CA has its key here.</source>
        <translation>ここに鍵のある CA がありません。</translation>
    </message>
    <message>
        <source>A revocation list can&apos;t do this: choose OCSP alone.</source>
        <translation>失効リストではできません。OCSP のみを選択してください。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::LocationField</name>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>views::dialogs::LocksDialog</name>
    <message>
        <source>Config lock</source>
        <translation>設定ロック</translation>
    </message>
    <message>
        <source>Nobody else changes the candidate.</source>
        <translation>他の人は候補設定を変更できません。</translation>
    </message>
    <message>
        <source>Commit lock</source>
        <translation>コミットロック</translation>
    </message>
    <message>
        <source>Nobody else commits; it goes with its owner&apos;s next commit.</source>
        <translation>他の人はコミットできません。所有者の次のコミットで解除されます。</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>ロックされていません。</translation>
    </message>
    <message>
        <source>Held by this window since %1</source>
        <translation>このウィンドウが %1 からロック中</translation>
    </message>
    <message>
        <source>Held by %1 since %2</source>
        <translation>%1 が %2 からロック中</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>For the others: why it is held</source>
        <translation>他の人へ: ロックの理由</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>コメント(&amp;C)</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>強制解除…</translation>
    </message>
    <message>
        <source>Take the lock of %1 away?</source>
        <translation>%1 のロックを強制解除しますか?</translation>
    </message>
    <message>
        <source>Whoever holds it relies on it: others can change or commit from then on.</source>
        <translation>所有者はロックを前提に作業しています。解除すると、他の人が変更やコミットをできるようになります。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>強制解除</translation>
    </message>
</context>
<context>
    <name>views::dialogs::NameList</name>
    <message>
        <source>None chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ObjectDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::OwnerDialog</name>
    <message>
        <source>Master passphrase</source>
        <translation>マスターパスフレーズ</translation>
    </message>
    <message>
        <source>Checking the master passphrase…</source>
        <translation>マスターパスフレーズを確認しています…</translation>
    </message>
    <message>
        <source>The master passphrase does not fit.</source>
        <translation>マスターパスフレーズが合いません。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::PairDialog</name>
    <message>
        <source>Form a pair of managers</source>
        <translation>マネージャのペアを構成</translation>
    </message>
    <message>
        <source>The first manager writes a file under a passphrase, with the factory CA and the key that secrets are sealed with; the other one, which must hold nothing yet, joins with it. Both need the settings below, and a commit.</source>
        <translation>1 台目のマネージャが、出荷時 CA と機密情報の封印鍵を含むパスフレーズ付きファイルを書き出します。2 台目 (まだ空であること) がそれを使って参加します。両方に下の設定とコミットが必要です。</translation>
    </message>
    <message>
        <source>Write the pair file…</source>
        <translation>ペアファイルを書き出す…</translation>
    </message>
    <message>
        <source>This manager</source>
        <translation>このマネージャ</translation>
    </message>
    <message>
        <source>Pair file</source>
        <translation>ペアファイル</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Repeat passphrase of the file</source>
        <translation>ファイルのパスフレーズの再入力</translation>
    </message>
    <message>
        <source>Master passphrase of this manager</source>
        <translation>このマネージャのマスターパスフレーズ</translation>
    </message>
    <message>
        <source>is the first: it writes the pair file</source>
        <translation>1 台目: ペアファイルを書き出す</translation>
    </message>
    <message>
        <source>joins the other one, with its pair file</source>
        <translation>2 台目: ペアファイルで参加する</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;This manager</source>
        <translation>このマネージャ(&amp;T)</translation>
    </message>
    <message>
        <source>Pair &amp;file</source>
        <translation>ペアファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>ファイルのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>再入力(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Master passphrase here</source>
        <translation>ここのマスターパスフレーズ(&amp;M)</translation>
    </message>
    <message>
        <source>Settings of the pair</source>
        <translation>ペアの設定</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Choose the pair file of the other manager</source>
        <translation>もう 1 台のマネージャのペアファイルを選択</translation>
    </message>
    <message>
        <source>Pair files (*.json)</source>
        <translation>ペアファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The other manager&apos;s pair file is needed.</source>
        <translation>もう 1 台のマネージャのペアファイルが必要です。</translation>
    </message>
    <message>
        <source>The passphrase of the file is needed.</source>
        <translation>ファイルのパスフレーズが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>パスフレーズは %n 文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>The master passphrase of this manager is needed.</source>
        <translation>このマネージャのマスターパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Both serial numbers and the peer&apos;s address are needed.</source>
        <translation>両方のシリアル番号とピアのアドレスが必要です。</translation>
    </message>
    <message>
        <source>The two managers need different serial numbers.</source>
        <translation>2 台のマネージャには異なるシリアル番号が必要です。</translation>
    </message>
    <message>
        <source>Wrapping the key…</source>
        <translation>鍵をラップしています…</translation>
    </message>
    <message>
        <source>Save the pair file</source>
        <translation>ペアファイルの保存</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>it is no pair file</source>
        <translation>ペアファイルではありません</translation>
    </message>
    <message>
        <source>Opening the pair file…</source>
        <translation>ペアファイルを開いています…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::PassphraseDialog</name>
    <message>
        <source>Change the master passphrase</source>
        <translation>マスターパスフレーズの変更</translation>
    </message>
    <message>
        <source>One key is wrapped anew; certificates, keys and sessions stay as they are. It counts at once, without a commit.</source>
        <translation>1 つの鍵だけがラップし直され、証明書、鍵、セッションはそのままです。コミットなしですぐに有効になります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>パスフレーズの再入力</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Nobody: you type it at each start</source>
        <translation>保管しない: 起動のたびに入力</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>デスクトップのキーリング</translation>
    </message>
    <message>
        <source>A file in the data directory</source>
        <translation>データディレクトリのファイル</translation>
    </message>
    <message>
        <source>C&amp;urrent passphrase</source>
        <translation>現在のパスフレーズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>再入力(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kept by</source>
        <translation>保管場所(&amp;K)</translation>
    </message>
    <message>
        <source>Lost, it can&apos;t be recovered: the keys are lost with it. A manager without a display gets it by --passphrase-file or HANDFAST_PASSPHRASE.</source>
        <translation>紛失すると復元できず、鍵も失われます。画面のないマネージャには --passphrase-file または HANDFAST_PASSPHRASE で渡します。</translation>
    </message>
    <message>
        <source>Whoever is logged in here as you can unlock the keys.</source>
        <translation>ここにあなたとしてログインした人は鍵のロックを解除できます。</translation>
    </message>
    <message>
        <source>Whoever gets a copy of the data directory has the keys. Only its owner may read the file.</source>
        <translation>データディレクトリのコピーを得た人は鍵を手にします。ファイルを読めるのは所有者だけです。</translation>
    </message>
    <message>
        <source>The current passphrase is needed.</source>
        <translation>現在のパスフレーズが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The new one needs at least %n character(s).</source>
        <translation>
            <numerusform>新しいパスフレーズは %n 文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Wrapping the key…</source>
        <translation>鍵をラップしています…</translation>
    </message>
    <message>
        <source>The current passphrase does not fit. Nothing was changed.</source>
        <translation>現在のパスフレーズが一致しません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The passphrase was changed, but nobody keeps it.</source>
        <translation>パスフレーズは変更されましたが、保管されていません。</translation>
    </message>
    <message>
        <source>You will be asked for it at the next start. %1</source>
        <translation>次回の起動時に入力が必要です。%1</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ProfileAuthorities</name>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>CA to add</source>
        <translation>追加する CA</translation>
    </message>
    <message>
        <source>For certificates of %1</source>
        <translation>%1 の証明書用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>場所(&amp;L)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::Push</name>
    <message>
        <source>Each reconnects with it at once, and takes it back by itself when it can&apos;t.</source>
        <translation>各デバイスは直ちに再接続し、できない場合は自動で元に戻します。</translation>
    </message>
    <message>
        <source>Each reconnects with it after the disconnect wait of %1 min, and takes it back by itself when it can&apos;t.</source>
        <translation>各デバイスは切断待機時間 (%1 分) の後に再接続し、できない場合は自動で元に戻します。</translation>
    </message>
    <message>
        <source>%1 was not pushed.</source>
        <translation>%1 はプッシュされませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n connected device(s) get what is committed now; the others have %1 s to come back. Pending changes are not sent.</source>
        <translation>
            <numerusform>接続中の %n 台にコミット済みの内容を送ります。他のデバイスは %1 秒間復帰を待ちます。保留中の変更は送られません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %1 to %n device(s)?</source>
        <translation>
            <numerusform>%1 を %n 台にプッシュしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
</context>
<context>
    <name>views::dialogs::QuizDialog</name>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>What one has to know before a fleet is moved to custom certificates</source>
        <translation>フリートをカスタム証明書に移行する前に知っておくこと</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>判定(&amp;C)</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>回答を選択</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>問題 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>正解 %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Not quite: %1</source>
        <translation>不正解: %1</translation>
    </message>
    <message>
        <source>(rule %1)</source>
        <translation>(ルール %1)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>終了(&amp;F)</translation>
    </message>
    <message>
        <source>All of them were right.</source>
        <translation>全問正解です。</translation>
    </message>
    <message>
        <source>These rules are worth another look: %1</source>
        <translation>見直すとよいルール: %1</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>もう一度(&amp;O)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ReissueDialog</name>
    <message>
        <source>Re-issue what %1 has signed</source>
        <translation>%1 が署名したものを再発行</translation>
    </message>
    <message>
        <source>Each certificate gets a new serial number and is valid as long as before. All of them change together in the candidate, or none.</source>
        <translation>各証明書に新しいシリアル番号が付き、有効期間は以前と同じです。候補設定で全部まとめて変わるか、まったく変わらないかです。</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>再発行</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>With new &amp;keys</source>
        <translation>新しい鍵で(&amp;K)</translation>
    </message>
    <message>
        <source>With new keys</source>
        <translation>新しい鍵で</translation>
    </message>
    <message>
        <source>Re-issued certificates</source>
        <translation>再発行された証明書</translation>
    </message>
    <message>
        <source>Certificates to be re-issued</source>
        <translation>再発行する証明書</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>署名者(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) in the stores here; what devices hold themselves is not among them.</source>
        <translation>
            <numerusform>ここのストアの証明書 %n 件。デバイス自身が持つものは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here was signed by it.</source>
        <translation>この CA が署名したものはここにありません。</translation>
    </message>
    <message>
        <source>Signing; Cancel changes nothing.</source>
        <translation>署名中です。キャンセルしても何も変わりません。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::RenewDialog</name>
    <message>
        <source>Renew %1</source>
        <translation>%1 の更新</translation>
    </message>
    <message>
        <source>A new serial number and validity; name, settings and users stay. It is part of the candidate until you commit.</source>
        <translation>新しいシリアル番号と有効期間になります。名前、設定、使用元はそのままです。コミットするまで候補設定の一部です。</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Make a new &amp;key</source>
        <translation>新しい鍵を作成(&amp;K)</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しい鍵を作成</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効日数</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1 (以前と同じ)</translation>
    </message>
    <message>
        <source>Itself, as before</source>
        <translation>自身 (以前と同じ)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>署名者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有効日数(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>What it has signed (%n certificate(s) here) is not signed by the new key: re-issue it afterwards.</source>
        <translation>
            <numerusform>署名済みのもの (ここに %n 件) は新しい鍵で署名されていません。後で再発行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it has signed (%n certificate(s) here) stays attached: subject and key stay.</source>
        <translation>
            <numerusform>サブジェクトと鍵が変わらないため、署名済みのもの (ここに %n 件) はそのまま有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is replaced in the candidate.</source>
        <translation>候補設定で古い鍵が置き換わります。</translation>
    </message>
    <message>
        <source>The key stays as it is.</source>
        <translation>鍵はそのままです。</translation>
    </message>
    <message>
        <source>The CA that signed it is not here, and there is no other: %1 has to renew it.</source>
        <translation>署名した CA がここになく、他の CA もありません。%1 が更新する必要があります。</translation>
    </message>
    <message>
        <source>It signs itself, and its private key is not here.</source>
        <translation>自己署名ですが、秘密鍵がここにありません。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::RevealKeyDialog</name>
    <message>
        <source>Private key of %1</source>
        <translation>%1 の秘密鍵</translation>
    </message>
    <message>
        <source>Whoever reads it can be what the certificate says. It is shown in the clear until this dialog closes.</source>
        <translation>これを読んだ者は証明書の主体になりすませます。このダイアログを閉じるまで平文で表示されます。</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>&amp;Copy for 20 seconds</source>
        <translation>20 秒間コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for 20 seconds</source>
        <translation>20 秒間コピー</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>マスターパスフレーズ(&amp;M)</translation>
    </message>
    <message>
        <source>It is shown above.</source>
        <translation>上に表示されています。</translation>
    </message>
    <message>
        <source>Type the master passphrase.</source>
        <translation>マスターパスフレーズを入力してください。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <translation>%1 の失効</translation>
    </message>
    <message>
        <source>Counts at once, without a commit, and stands in the next revocation list of its CA.</source>
        <translation>コミットなしですぐに有効になり、CA の次の失効リストに載ります。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) name it</source>
        <translation>
            <numerusform>設定 %n 件が参照しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live session(s) use it</source>
        <translation>
            <numerusform>稼働中のセッション %n 件が使用しています</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>A hold can be taken back later.</source>
        <translation>保留は後で取り消せます。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation>この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留にする</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ScepProfileDialog</name>
    <message>
        <source>SCEP profile %1</source>
        <translation>SCEP プロファイル %1</translation>
    </message>
    <message>
        <source>New SCEP profile</source>
        <translation>新しい SCEP プロファイル</translation>
    </message>
    <message>
        <source>Where certificates are enrolled, and what is asked for.</source>
        <translation>証明書の登録先と要求内容。</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>ワンタイムパスワード</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Subject alternative name, at most one</source>
        <translation>サブジェクト代替名 (1 つまで)</translation>
    </message>
    <message>
        <source>Cryptographic settings</source>
        <translation>暗号設定</translation>
    </message>
    <message>
        <source>TLS of the SCEP server</source>
        <translation>SCEP サーバーの TLS</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ServiceProfileDialog</name>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (使用不可)</translation>
    </message>
    <message>
        <source>Kept and exported, but the OpenSSL of this manager has no such cipher suite.</source>
        <translation>保持とエクスポートはされますが、このマネージャの OpenSSL にこの暗号スイートはありません。</translation>
    </message>
    <message>
        <source>SSL/TLS service profile %1</source>
        <translation>SSL/TLS サービスプロファイル %1</translation>
    </message>
    <message>
        <source>New SSL/TLS service profile</source>
        <translation>新しい SSL/TLS サービスプロファイル</translation>
    </message>
    <message>
        <source>What a server presents, and which versions and algorithms it speaks.</source>
        <translation>サーバーが提示するものと、使用するバージョンとアルゴリズム。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>鍵交換</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Resulting cipher suites</source>
        <translation>結果の暗号スイート</translation>
    </message>
    <message>
        <source>No cipher suite is left: nobody could connect.</source>
        <translation>暗号スイートが残っていません。誰も接続できません。</translation>
    </message>
    <message numerus="yes">
        <source>Device channels: %1, %n cipher suite(s) in this order</source>
        <translation>
            <numerusform>デバイスチャネル: %1、この順で暗号スイート %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::SettingField</name>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1 ～ %2、デフォルト %3</translation>
    </message>
    <message>
        <source>A variable ($name) may stand here</source>
        <translation>変数 ($name) を使えます</translation>
    </message>
    <message>
        <source>Unless set: %1.</source>
        <translation>未設定の場合: %1。</translation>
    </message>
    <message>
        <source>Rule %1.</source>
        <translation>ルール %1。</translation>
    </message>
    <message>
        <source>It is kept and exported; nothing here acts on it.</source>
        <translation>保持とエクスポートの対象ですが、ここでは何にも作用しません。</translation>
    </message>
    <message>
        <source>%1 (no effect here)</source>
        <translation>%1 (ここでは無効)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>追加するもの</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation>設定済み (入力で置き換え)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (なし)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SettingForm</name>
    <message>
        <source>Show what is only kept and exported (%1)</source>
        <translation>保存とエクスポートのみの設定を表示 (%1)</translation>
    </message>
    <message>
        <source>Nothing here acts on them; an export carries them.</source>
        <translation>ここでは効果がありません。エクスポートには含まれます。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SignRequestDialog</name>
    <message>
        <source>%1; key %2</source>
        <translation>%1、鍵 %2</translation>
    </message>
    <message>
        <source>%1; %2; key %3</source>
        <translation>%1、%2、鍵 %3</translation>
    </message>
    <message>
        <source>Sign a request</source>
        <translation>要求に署名</translation>
    </message>
    <message>
        <source>Subject and alternative names are taken as they were asked for; usage and validity are yours to say. The private key stays with whoever asks.</source>
        <translation>サブジェクトと代替名は要求どおりになり、用途と有効期間はここで決めます。秘密鍵は要求元に残ります。</translation>
    </message>
    <message>
        <source>Sign and save as…</source>
        <translation>署名して名前を付けて保存…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効日数</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server and client</source>
        <translation>サーバーとクライアント</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>要求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>署名者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有効日数(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>要求の選択</translation>
    </message>
    <message>
        <source>Requests (*.csr *.req *.pem *.der)</source>
        <translation>要求 (*.csr *.req *.pem *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no request in %1.</source>
        <translation>%1 に要求がありません。</translation>
    </message>
    <message>
        <source>There is no CA here that could sign.</source>
        <translation>署名できる CA がここにありません。</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>まだ要求がありません。</translation>
    </message>
    <message>
        <source>This is no request, or it was damaged.</source>
        <translation>要求ではないか、破損しています。</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
    <message>
        <source>Save the signed certificate</source>
        <translation>署名済み証明書の保存</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済み</translation>
    </message>
</context>
<context>
    <name>views::dialogs::StackDialog</name>
    <message>
        <source>New template stack</source>
        <translation>新しいテンプレートスタック</translation>
    </message>
    <message>
        <source>Template stack %1</source>
        <translation>テンプレートスタック %1</translation>
    </message>
    <message>
        <source>Its devices get what its templates say; of two that set the same value the upper one wins. Commit, then push.</source>
        <translation>デバイスはテンプレートの設定を受け取ります。同じ値を 2 つが設定する場合は上のものが優先されます。コミットしてからプッシュしてください。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Template to add</source>
        <translation>追加するテンプレート</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SupportDialog</name>
    <message>
        <source>Copy for support</source>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <source>Read it before you give it away. Keys, passphrases and sealed secrets are left out always; nothing is sent by itself.</source>
        <translation>渡す前に読んでください。鍵、パスフレーズ、封印された秘密は常に除かれます。自動で送信されるものはありません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace addresses, host names and serial numbers</source>
        <translation>アドレス、ホスト名、シリアル番号を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Replace addresses, host names and serial numbers</source>
        <translation>アドレス、ホスト名、シリアル番号を置き換える</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <source>Each gets a name that stays the same, so that one can see what belongs together</source>
        <translation>それぞれに変わらない名前が付き、対応関係がわかります</translation>
    </message>
</context>
<context>
    <name>views::dialogs::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>テンプレート %1</translation>
    </message>
    <message>
        <source>Settings, certificates and profiles that devices get through a template stack.</source>
        <translation>デバイスがテンプレートスタックを通じて受け取る設定、証明書、プロファイル。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>views::dialogs::UnlockDialog</name>
    <message>
        <source>Unlock the keys</source>
        <translation>鍵のロック解除</translation>
    </message>
    <message>
        <source>The private keys in %1 are sealed under a master passphrase.</source>
        <translation>%1 の秘密鍵はマスターパスフレーズで封印されています。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Master passphrase</source>
        <translation>マスターパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keyring</source>
        <translation>デスクトップのキーリングに保存(&amp;R)</translation>
    </message>
    <message>
        <source>Remember it in the desktop&apos;s keyring</source>
        <translation>デスクトップのキーリングに保存</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>マスターパスフレーズ(&amp;M)</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keyring…</source>
        <translation>デスクトップのキーリングに照会中…</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not answer.</source>
        <translation>デスクトップのキーリングが応答しません。</translation>
    </message>
    <message>
        <source>The passphrase in the desktop&apos;s keyring does not fit.</source>
        <translation>デスクトップのキーリングのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Without it, no session can be held.</source>
        <translation>これがないとセッションを保持できません。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロック解除中…</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>views::dialogs::VariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>新しい変数</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>What the name stands for in settings. A device&apos;s own value beats that of its stack, and that one those of the templates, in their order.</source>
        <translation>設定内でこの名前が表す値。デバイス自身の値、スタックの値、テンプレートの値 (順番どおり) の順に優先されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定義場所</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>serial number; empty: every device of the stack</source>
        <translation>シリアル番号。空: スタックの全デバイス</translation>
    </message>
    <message>
        <source>Defined &amp;in</source>
        <translation>定義場所(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>タイプ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>There is no template and no stack that could define it.</source>
        <translation>定義できるテンプレートもスタックもありません。</translation>
    </message>
    <message>
        <source>This device is not in the stack.</source>
        <translation>このデバイスはスタックにありません。</translation>
    </message>
    <message>
        <source>It has a value there already.</source>
        <translation>そこにはすでに値があります。</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>値が必要です。</translation>
    </message>
</context>
<context>
    <name>views::guide::GuideView</name>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>views::guide::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Guide – Handfast</source>
        <translation>ガイド – Handfast</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>これらの語をすべて含む章はありません。</translation>
    </message>
</context>
<context>
    <name>views::inspector::BulkActions</name>
    <message numerus="yes">
        <source>Push template to %Ln device(s)…</source>
        <translation>
            <numerusform>テンプレートを %Ln 台にプッシュ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install software on %Ln device(s)…</source>
        <translation>
            <numerusform>ソフトウェアを %Ln 台にインストール…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set clock of %Ln device(s)…</source>
        <translation>
            <numerusform>%Ln 台の時計を設定…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln device(s)…</source>
        <translation>
            <numerusform>%Ln 台を削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Those in a template stack that are not refused</source>
        <translation>テンプレートスタックにあり、拒否されていないもの</translation>
    </message>
    <message>
        <source>Those that have a session</source>
        <translation>セッションのあるもの</translation>
    </message>
    <message>
        <source>Take them out of the managed devices with the next commit</source>
        <translation>次のコミットで管理対象から外します</translation>
    </message>
    <message numerus="yes">
        <source>Push to %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台にプッシュ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent what its template stack says. Those that run it already are sent nothing; those that are away wait for the push wait time.</source>
        <translation>各デバイスにテンプレートスタックの設定を送ります。適用済みのデバイスには送らず、不在のデバイスはプッシュ待機時間まで待ちます。</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>プッシュ(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Install software on %Ln device(s)</source>
        <translation>
            <numerusform>ソフトウェアを %Ln 台にインストール</numerusform>
        </translation>
    </message>
    <message>
        <source>Each installs this version and restarts; its session ends and it connects again.</source>
        <translation>各デバイスはこのバージョンをインストールして再起動します。セッションは終了し、再接続します。</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台の時計を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes the manager&apos;s time.</source>
        <translation>各デバイスはマネージャの時刻に合わせます。</translation>
    </message>
    <message>
        <source>&amp;Set clock</source>
        <translation>時計を設定(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) end with the commit.</source>
        <translation>
            <numerusform>コミットでセッション %Ln 件が終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln device(s) from management</source>
        <translation>
            <numerusform>%Ln 台を管理対象から外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes them out of the managed devices, their device groups and template stacks. This waits among the pending changes; from the next commit on they are refused.</source>
        <translation>管理対象、デバイスグループ、テンプレートスタックから外します。保留中の変更となり、次のコミット以降は拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The changes are made…</source>
        <translation>変更中…</translation>
    </message>
</context>
<context>
    <name>views::inspector::DeviceActions</name>
    <message>
        <source>Push template</source>
        <translation>テンプレートをプッシュ</translation>
    </message>
    <message>
        <source>Install software…</source>
        <translation>ソフトウェアをインストール…</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>時計を設定</translation>
    </message>
    <message>
        <source>Deliver bundle…</source>
        <translation>バンドルを渡す…</translation>
    </message>
    <message>
        <source>Remove from management…</source>
        <translation>管理対象から外す…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Device settings…</source>
        <translation>デバイス設定…</translation>
    </message>
    <message>
        <source>Export bootstrap files…</source>
        <translation>ブートストラップファイルをエクスポート…</translation>
    </message>
    <message>
        <source>The device is in no template stack</source>
        <translation>デバイスがテンプレートスタックにありません</translation>
    </message>
    <message>
        <source>Nothing reaches the device while it is refused</source>
        <translation>拒否されている間、デバイスには何も届きません</translation>
    </message>
    <message>
        <source>Send the device what its template stack says</source>
        <translation>テンプレートスタックの設定をデバイスに送ります</translation>
    </message>
    <message>
        <source>Install software on %1</source>
        <translation>%1 にソフトウェアをインストール</translation>
    </message>
    <message>
        <source>The device installs this version and restarts; its session ends and it connects again.</source>
        <translation>デバイスはこのバージョンをインストールして再起動します。セッションは終了し、再接続します。</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Deliver a bundle to %1</source>
        <translation>%1 にバンドルを渡す</translation>
    </message>
    <message>
        <source>&amp;Write bundle</source>
        <translation>バンドルを書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Writes what the device needs to connect: the manager&apos;s address, its certificate with the private key and, where only custom certificates are allowed, its settings.</source>
        <translation>デバイスの接続に必要なものを書き出します: マネージャのアドレス、秘密鍵付きの証明書、カスタムのみ許可の場合は設定。</translation>
    </message>
    <message>
        <source>Carry it to the device and keep it secret.</source>
        <translation>デバイスに持ち込み、秘密を守ってください。</translation>
    </message>
    <message>
        <source>In this demonstration, what is written to the suggested folder reaches its device at once.</source>
        <translation>このデモでは、提案されたフォルダに書き込むとすぐにデバイスに届きます。</translation>
    </message>
    <message>
        <source>The bundle is made…</source>
        <translation>バンドルを作成中…</translation>
    </message>
    <message>
        <source>The device is no longer managed in the candidate.</source>
        <translation>候補設定ではこのデバイスは管理対象外です。</translation>
    </message>
    <message>
        <source>Bootstrap files for %1</source>
        <translation>%1 のブートストラップファイル</translation>
    </message>
    <message>
        <source>Writes bootstrap.xml with what the candidate says for the device, and init-cfg.txt and what takes it back beside it. No private key is in it: a bundle brings that.</source>
        <translation>候補設定のデバイス用の内容を bootstrap.xml に、また init-cfg.txt と元に戻すファイルを書き出します。秘密鍵は含まれません。秘密鍵はバンドルで渡します。</translation>
    </message>
    <message>
        <source>&amp;Write files</source>
        <translation>ファイルを書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>The files are made…</source>
        <translation>ファイルを作成中…</translation>
    </message>
    <message>
        <source>Remove %1 from management</source>
        <translation>%1 を管理対象から外す</translation>
    </message>
    <message>
        <source>Takes the device out of the managed devices, its device group and its template stack. This waits among the pending changes: with the next commit its session ends and it is refused from then on.</source>
        <translation>デバイスを管理対象、デバイスグループ、テンプレートスタックから外します。保留中の変更となり、次のコミットでセッションが終了し、以後は拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Its removal waits for the next commit already.</source>
        <translation>削除はすでに次のコミットを待っています。</translation>
    </message>
</context>
<context>
    <name>views::inspector::DeviceInspector</name>
    <message>
        <source>Select a device to see why it is in its state.</source>
        <translation>デバイスを選択すると、その状態の理由が表示されます。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Why — checks in order</source>
        <translation>理由 — 検査順</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>Handshake of this device</source>
        <translation>このデバイスのハンドシェイク</translation>
    </message>
    <message>
        <source>Show its messages one by one</source>
        <translation>メッセージを 1 つずつ表示</translation>
    </message>
    <message>
        <source>State, settings</source>
        <translation>状態、設定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>✎ Its removal waits for the next commit</source>
        <translation>✎ 削除は次のコミット待ちです</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>views::inspector::EvaluateDialog</name>
    <message>
        <source>Evaluate %1</source>
        <translation>%1 で評価</translation>
    </message>
    <message>
        <source>What this profile, as it stands in the candidate, says of a certificate. Revocation is really asked for.</source>
        <translation>候補設定のこのプロファイルが証明書をどう判定するか。失効は実際に照会されます。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>証明書の取得元</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>判定の役割</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>シリアル番号(&amp;S)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>This manager&apos;s stores</source>
        <translation>このマネージャのストア</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A device&apos;s last handshake</source>
        <translation>デバイスの直近のハンドシェイク</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Client: a device that connects</source>
        <translation>クライアント: 接続してくるデバイス</translation>
    </message>
    <message>
        <source>Server: a manager that is connected to</source>
        <translation>サーバー: 接続先のマネージャ</translation>
    </message>
    <message>
        <source>Certificate f&amp;rom</source>
        <translation>証明書の取得元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Judged as</source>
        <translation>判定の役割(&amp;J)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 に証明書がありません。</translation>
    </message>
    <message>
        <source>There is no certificate here yet.</source>
        <translation>ここに証明書はまだありません。</translation>
    </message>
    <message>
        <source>Choose a file with the certificate.</source>
        <translation>証明書のファイルを選択してください。</translation>
    </message>
    <message>
        <source>No certificate of a device with this serial was seen.</source>
        <translation>このシリアル番号のデバイスの証明書はまだ確認されていません。</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>判定中…</translation>
    </message>
    <message>
        <source>Would be let in</source>
        <translation>許可されます</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>拒否されます</translation>
    </message>
</context>
<context>
    <name>views::inspector::FixBar</name>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>Actions on this device</source>
        <translation>このデバイスの操作</translation>
    </message>
</context>
<context>
    <name>views::inspector::HandshakeTabs</name>
    <message>
        <source>About the handshake</source>
        <translation>ハンドシェイクについて</translation>
    </message>
    <message>
        <source>Checks, fields, chain, revocation, bytes, comparison</source>
        <translation>検査、フィールド、チェーン、失効、バイト列、比較</translation>
    </message>
    <message>
        <source>By this manager, in order</source>
        <translation>このマネージャによる検査順</translation>
    </message>
    <message>
        <source>By the device, as it says</source>
        <translation>デバイスの申告による</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>メッセージのフィールド</translation>
    </message>
    <message>
        <source>Nothing was kept of what is in this message.</source>
        <translation>このメッセージの内容は保存されていません。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Links of the chain</source>
        <translation>チェーンの各証明書</translation>
    </message>
    <message>
        <source>No certificate was presented.</source>
        <translation>証明書は提示されませんでした。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Revocation lookups</source>
        <translation>失効の照会</translation>
    </message>
    <message>
        <source>No status was looked up.</source>
        <translation>状態は照会されていません。</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>This attempt beside the last good one</source>
        <translation>今回の試行と最後の成功</translation>
    </message>
    <message>
        <source>There is no other attempt to compare with.</source>
        <translation>比較できる他の試行がありません。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What is other than in the last good attempt comes first.</source>
        <translation>最後の成功と異なるものが先に表示されます。</translation>
    </message>
    <message>
        <source>This is the last good attempt.</source>
        <translation>これが最後に成功した試行です。</translation>
    </message>
    <message>
        <source>No good attempt of this device is known.</source>
        <translation>このデバイスの成功した試行はありません。</translation>
    </message>
    <message>
        <source>It ended the handshake by an alert. What it found it tells when it comes in again.</source>
        <translation>デバイスがアラートでハンドシェイクを終了しました。判定内容は次に接続したときに報告されます。</translation>
    </message>
    <message>
        <source>It did not say what it has checked.</source>
        <translation>デバイスは検査内容を報告していません。</translation>
    </message>
    <message>
        <source>It was refused before it could say.</source>
        <translation>報告する前に拒否されました。</translation>
    </message>
    <message>
        <source>Choose a byte to see its field.</source>
        <translation>バイトを選択するとフィールドが表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::inspector::HandshakeView</name>
    <message>
        <source>Manager (server)</source>
        <translation>マネージャ (サーバー)</translation>
    </message>
    <message>
        <source>The messages of this attempt were not written down.</source>
        <translation>この試行のメッセージは記録されていません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>alert sent</source>
        <translation>アラート送信</translation>
    </message>
    <message>
        <source>alert received</source>
        <translation>アラート受信</translation>
    </message>
    <message>
        <source>%1 (client)</source>
        <translation>%1 (クライアント)</translation>
    </message>
</context>
<context>
    <name>views::inspector::HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>メッセージのバイト列</translation>
    </message>
</context>
<context>
    <name>views::inspector::LadderView</name>
    <message>
        <source>Messages of the handshake</source>
        <translation>ハンドシェイクのメッセージ</translation>
    </message>
</context>
<context>
    <name>views::inspector::LookupTimeline</name>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 秒</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>views::inspector::SelectionSummary</name>
    <message>
        <source>With a session</source>
        <translation>セッションあり</translation>
    </message>
    <message>
        <source>Device groups</source>
        <translation>デバイスグループ</translation>
    </message>
    <message>
        <source>First expiry</source>
        <translation>最も早い期限</translation>
    </message>
    <message>
        <source>Expire within 30 d</source>
        <translation>30 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Fail at the next reconnect</source>
        <translation>次の再接続で失敗</translation>
    </message>
    <message>
        <source>Template out of sync</source>
        <translation>テンプレート未同期</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>複数のデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) chosen</source>
        <translation>
            <numerusform>%Ln 台を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::inspector::SettingsView</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定の検索</translation>
    </message>
    <message>
        <source>Find by name, value or origin</source>
        <translation>名前、値、設定元で検索</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>デバイスの設定</translation>
    </message>
    <message>
        <source>Open the form where the chosen setting can be changed</source>
        <translation>選択した設定を変更できるフォームを開く</translation>
    </message>
    <message>
        <source>The device is in no template stack: nothing sets anything for it.</source>
        <translation>デバイスがテンプレートスタックにないため、設定はありません。</translation>
    </message>
    <message>
        <source>The device is no longer managed in the candidate.</source>
        <translation>候補設定ではこのデバイスは管理対象外です。</translation>
    </message>
    <message numerus="yes">
        <source>The device could not tell all that is set on itself: %n line(s) of it are not shown here.</source>
        <translation>
            <numerusform>デバイス自身の設定すべてを取得できませんでした: %n 行は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), candidate</source>
        <translation>
            <numerusform>設定 %n 件、候補設定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::inspector::ThenBar</name>
    <message>
        <source>Back to &amp;now</source>
        <translation>現在に戻る(&amp;N)</translation>
    </message>
    <message>
        <source>Seen at %1: who would be let in then</source>
        <translation>%1 の時点: その時に許可されるデバイス</translation>
    </message>
    <message>
        <source>Seen as it is now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>judging %1…</source>
        <translation>%1 を判定中…</translation>
    </message>
</context>
<context>
    <name>views::inspector::ThenPanel</name>
    <message>
        <source>Choose a device to see what becomes of it.</source>
        <translation>デバイスを選ぶと、その後どうなるかが分かります。</translation>
    </message>
    <message>
        <source>Go back to now to do something about it.</source>
        <translation>対処するには現在に戻ってください。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>views::inspector::UptimePart</name>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>The log can&apos;t be read: %1</source>
        <translation>ログを読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>views::inspector::VerdictCard</name>
    <message>
        <source>What this manager found</source>
        <translation>このマネージャの判定</translation>
    </message>
    <message>
        <source>What the device said</source>
        <translation>デバイスの判定</translation>
    </message>
    <message>
        <source>Deliver &amp;bundle…</source>
        <translation>バンドルを渡す(&amp;B)…</translation>
    </message>
    <message>
        <source>Add to authorization &amp;list</source>
        <translation>認可リストに追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manage this device</source>
        <translation>このデバイスを管理(&amp;M)</translation>
    </message>
    <message>
        <source>Change server certi&amp;ficate…</source>
        <translation>サーバー証明書を変更(&amp;F)…</translation>
    </message>
    <message>
        <source>Open SSL/TLS &amp;profile</source>
        <translation>SSL/TLS プロファイルを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open certificate pro&amp;file</source>
        <translation>証明書プロファイルを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>修正: %1</translation>
    </message>
</context>
<context>
    <name>views::inspector::WishDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>ファイルを参照</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>まだ何も入力されていません</translation>
    </message>
</context>
<context>
    <name>views::main_window::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What to do or go to</source>
        <translation>操作または移動先</translation>
    </message>
    <message>
        <source>Action, page, device, certificate or setting</source>
        <translation>操作、ページ、デバイス、証明書、設定</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>views::main_window::ContentArea</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the details of what is chosen</source>
        <translation>選択したものの詳細を表示します</translation>
    </message>
</context>
<context>
    <name>views::main_window::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>1 時間停止</translation>
    </message>
</context>
<context>
    <name>views::main_window::ExchangeDesk</name>
    <message>
        <source>Choose an answer to &quot;show devices all&quot;</source>
        <translation>「show devices all」の応答を選択</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No status was taken</source>
        <translation>状態は取り込まれませんでした</translation>
    </message>
    <message>
        <source>They are marked as imported until a device comes here itself.</source>
        <translation>デバイスがここに接続するまで、インポート済みと表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not managed here.</source>
        <translation>
            <numerusform>うち %n 台はここで管理されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s) can&apos;t be one.</source>
        <translation>
            <numerusform>シリアル番号として不正なものが %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n device(s) taken</source>
        <translation>
            <numerusform>%n 台の状態を取り込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Words that may follow</source>
        <translation>続けて使える語</translation>
    </message>
</context>
<context>
    <name>views::main_window::InspectorPanel</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>詳細を閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>views::main_window::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What the field with the focus is for; where nothing is said, and once more, the guide</source>
        <translation>フォーカスのある項目の説明。説明がない場合と 2 回目はガイド</translation>
    </message>
    <message>
        <source>Close a dialog, leave a field</source>
        <translation>ダイアログを閉じる、項目から出る</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>選択した行を開く</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>十字線を動かす</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>表示範囲を移動</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Show the devices behind the place</source>
        <translation>その位置のデバイスを表示</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>キーとその働き</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>働き</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>views::main_window::LockDesk</name>
    <message>
        <source>Locks in %1</source>
        <translation>ロックまで %1</translation>
    </message>
    <message>
        <source>When nobody touches the window until then. Ctrl+L locks it now.</source>
        <translation>それまで誰も操作しない場合です。Ctrl+L で今すぐロックします。</translation>
    </message>
    <message>
        <source>There is no passphrase that would open it again</source>
        <translation>再び開くためのパスフレーズがありません</translation>
    </message>
    <message>
        <source>A file in the data directory keeps one that was made at random. Set one of your own that nobody or the desktop&apos;s keyring keeps; then the window can be locked.</source>
        <translation>データディレクトリのファイルが無作為に作られたものを保管しています。保管しない、またはキーリングに保管する独自のものを設定すると、ウィンドウをロックできます。</translation>
    </message>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>パスフレーズを設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>views::main_window::LockScreen</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Take the passphrase from a file…</source>
        <translation>パスフレーズをファイルから読む…</translation>
    </message>
    <message>
        <source>Quit and end all sessions</source>
        <translation>終了してすべてのセッションを閉じる</translation>
    </message>
    <message>
        <source>Master passphrase</source>
        <translation>マスターパスフレーズ</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>ウィンドウのロックを解除</translation>
    </message>
    <message>
        <source>Take the passphrase from a file</source>
        <translation>パスフレーズをファイルから読む</translation>
    </message>
    <message>
        <source>Handfast is locked</source>
        <translation>Handfast はロックされています</translation>
    </message>
    <message>
        <source>Sessions go on. The master passphrase opens the window again.</source>
        <translation>セッションは続いています。マスターパスフレーズでウィンドウを再び開きます。</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>マスターパスフレーズ(&amp;M)</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロック解除中…</translation>
    </message>
    <message>
        <source>The file that holds the master passphrase</source>
        <translation>マスターパスフレーズのファイル</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>views::main_window::MainWindow</name>
    <message>
        <source>No change waits for a commit.</source>
        <translation>コミット待ちの変更はありません。</translation>
    </message>
    <message>
        <source>Handfast %1</source>
        <translation>Handfast %1</translation>
    </message>
    <message>
        <source>Holds mutual-TLS sessions with a fleet of firewalls and moves it to custom certificates. Independent: neither made nor endorsed by Palo Alto Networks. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>多数のファイアウォールとの相互 TLS セッションを保持し、カスタム証明書へ移行します。独立したソフトウェアであり、Palo Alto Networks の製品でも推奨品でもありません。GNU General Public License バージョン 3 以降に基づくフリーソフトウェアで、一切の保証はありません。</translation>
    </message>
</context>
<context>
    <name>views::main_window::NoticeBell</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) that nobody has looked at</source>
        <translation>
            <numerusform>未読の通知 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しい通知なし</translation>
    </message>
</context>
<context>
    <name>views::main_window::NoticeBinding</name>
    <message>
        <source>The rest is not kept</source>
        <translation>停止の設定は保存されません</translation>
    </message>
</context>
<context>
    <name>views::main_window::NoticePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>通知 (新しい順)</translation>
    </message>
    <message>
        <source>Nothing was worth a word yet.</source>
        <translation>通知はまだありません。</translation>
    </message>
    <message>
        <source>Show what the notice is about</source>
        <translation>通知の対象を表示する</translation>
    </message>
    <message>
        <source>&amp;End the rest</source>
        <translation>停止を解除(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;nooze for an hour</source>
        <translation>1 時間停止(&amp;N)</translation>
    </message>
    <message>
        <source>The desktop is told again at once</source>
        <translation>デスクトップ通知をすぐに再開する</translation>
    </message>
    <message>
        <source>The desktop is told nothing for an hour, and all of it then</source>
        <translation>1 時間デスクトップ通知を止め、その後まとめて通知する</translation>
    </message>
    <message>
        <source>The desktop is told nothing until %1</source>
        <translation>%1 までデスクトップ通知を停止中</translation>
    </message>
</context>
<context>
    <name>views::main_window::PageTrail</name>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>%1 に戻る (%2)</translation>
    </message>
</context>
<context>
    <name>views::main_window::Rail</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>views::main_window::RecoveryBar</name>
    <message>
        <source>%1 the changes that were not committed</source>
        <translation>未コミットの変更: %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Handfast was cut off. %n change(s) were not committed; they are all still here.</source>
        <translation>
            <numerusform>Handfast は中断されました。未コミットの変更 %n 件はすべて残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all that was not committed?</source>
        <translation>未コミットのものをすべて取り消しますか?</translation>
    </message>
    <message>
        <source>The candidate becomes what is running now. No device is touched. Redo makes the edits again, one by one, until you make another.</source>
        <translation>候補設定は現在の実行中設定になります。デバイスには影響しません。新しい編集をするまで、やり直しで一つずつ戻せます。</translation>
    </message>
    <message>
        <source>The changes are still there</source>
        <translation>変更は残っています</translation>
    </message>
</context>
<context>
    <name>views::main_window::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below.</source>
        <translation>操作を選び、下の欄で新しいキーを押してください。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>この語を含む操作はありません。</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation>すべて元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 は使用中です: %2。</translation>
    </message>
</context>
<context>
    <name>views::main_window::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>views::main_window::Tray</name>
    <message>
        <source>&amp;Open Handfast</source>
        <translation>Handfast を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit and end all sessions</source>
        <translation>終了して全セッションを切断(&amp;Q)</translation>
    </message>
    <message>
        <source>Handfast: no devices yet</source>
        <translation>Handfast: デバイスはまだありません</translation>
    </message>
    <message>
        <source>Handfast: %1, %2</source>
        <translation>Handfast: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the sessions up without the window?</source>
        <translation>ウィンドウなしでセッションを保持しますか?</translation>
    </message>
    <message>
        <source>Handfast stays in the tray then, and devices notice nothing. Otherwise every session ends. The settings can change the answer.</source>
        <translation>Handfast はトレイに残り、デバイスに影響はありません。そうでなければ全セッションが終了します。回答は設定で変更できます。</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray</source>
        <translation>トレイに残る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends %n session(s)</source>
        <translation>
            <numerusform>ウィンドウを閉じると %n 件のセッションが終了します</numerusform>
        </translation>
    </message>
    <message>
        <source>Minimised, Handfast keeps them, and devices notice nothing. The settings can change the answer.</source>
        <translation>最小化すれば Handfast はセッションを維持し、デバイスは何も気づきません。答えは設定で変更できます。</translation>
    </message>
    <message>
        <source>&amp;Keep running minimised</source>
        <translation>最小化して続行(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>views::main_window::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>フリート(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Read the configuration of a Panorama or a firewall into the candidate</source>
        <translation>Panorama またはファイアウォールの設定を候補設定に読み込む</translation>
    </message>
    <message>
        <source>Import &amp;status…</source>
        <translation>状態をインポート(&amp;S)…</translation>
    </message>
    <message>
        <source>Take what another Panorama knew of its devices</source>
        <translation>別の Panorama が把握していたデバイスの状態を取り込む</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the candidate as XML, set commands or bootstrap files</source>
        <translation>候補設定を XML、set コマンド、ブートストラップファイルとして書き出す</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>End the program and every session that it holds</source>
        <translation>プログラムと保持中の全セッションを終了する</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>今すぐロック(&amp;L)</translation>
    </message>
    <message>
        <source>Hide everything until the master passphrase is typed; sessions go on</source>
        <translation>マスターパスフレーズが入力されるまですべてを隠します。セッションは続きます</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>編集を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit of the candidate</source>
        <translation>候補設定の直前の編集を取り消す</translation>
    </message>
    <message>
        <source>&amp;Redo edit</source>
        <translation>編集をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back last</source>
        <translation>最後に取り消した編集をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルタ(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter of this page</source>
        <translation>このページのフィルタへ移動</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Find an action, a page, a device, a certificate or a setting</source>
        <translation>操作、ページ、デバイス、証明書、設定を検索</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Throw all pending changes away</source>
        <translation>保留中の変更をすべて破棄する</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Show what a commit would change, line by line</source>
        <translation>コミットによる変更を 1 行ずつ表示する</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Check the pending changes without committing them</source>
        <translation>コミットせずに保留中の変更を検証する</translation>
    </message>
    <message>
        <source>Co&amp;mmit…</source>
        <translation>コミット(&amp;M)…</translation>
    </message>
    <message>
        <source>Make the pending changes the running configuration</source>
        <translation>保留中の変更を実行中の設定にする</translation>
    </message>
    <message>
        <source>&amp;Locks…</source>
        <translation>ロック(&amp;L)…</translation>
    </message>
    <message>
        <source>Keep others from changing the candidate or from committing</source>
        <translation>他の人による候補設定の変更やコミットを防ぐ</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Go back to the page that a link led away from</source>
        <translation>リンクで離れる前のページに戻ります</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the details at the right</source>
        <translation>右側の詳細の表示を切り替える</translation>
    </message>
    <message>
        <source>&amp;Narrow rail</source>
        <translation>サイドバーを狭く(&amp;N)</translation>
    </message>
    <message>
        <source>Show only the icons of the rail</source>
        <translation>サイドバーのアイコンだけを表示する</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>画面全体に表示する</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>すべての文字を大きくする</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>すべての文字を小さくする</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>標準の文字(&amp;O)</translation>
    </message>
    <message>
        <source>Text in the size of the design</source>
        <translation>標準サイズの文字にする</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Let nothing slide or fade; what the desktop says counts too</source>
        <translation>スライドやフェードを使いません。デスクトップの設定にも従います</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>次の領域(&amp;X)</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>ウィンドウの次の部分へキーボードを移します</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>前の領域(&amp;V)</translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation>ウィンドウの前の部分へキーボードを移します</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>ショートカット(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which keys do what</source>
        <translation>どのキーが何をするかを選びます</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>How everything here is done, and what it means</source>
        <translation>ここでの操作方法とその意味</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>キーボード(&amp;K)…</translation>
    </message>
    <message>
        <source>Every key that does something</source>
        <translation>機能のあるすべてのキー</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>クイズ(&amp;Q)…</translation>
    </message>
    <message>
        <source>Questions on what has to be known, each with its reason</source>
        <translation>知っておくべきことの問題 (理由付き)</translation>
    </message>
    <message>
        <source>&amp;Diagrams…</source>
        <translation>図(&amp;D)…</translation>
    </message>
    <message>
        <source>How a device authenticates, and how far the configuration is</source>
        <translation>デバイスの認証の流れと設定の進み具合</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>What was worth a word, the newest first</source>
        <translation>通知の履歴 (新しい順)</translation>
    </message>
    <message>
        <source>&amp;About Handfast</source>
        <translation>Handfast について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>デスクトップに合わせて明暗を切り替え</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark ink on light ground</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light ink on dark ground</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>ハイコントラスト (ライト)(&amp;I)</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>白地に黒</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>ハイコントラスト (ダーク)(&amp;A)</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>黒地に白</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>行の高さ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>コンパクト(&amp;C)</translation>
    </message>
    <message>
        <source>Most rows on the screen</source>
        <translation>画面に最も多くの行を表示</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>標準(&amp;D)</translation>
    </message>
    <message>
        <source>Rows of the usual height</source>
        <translation>通常の高さの行</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>ゆったり(&amp;O)</translation>
    </message>
    <message>
        <source>Rows with more air</source>
        <translation>余白の多い行</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>言語(&amp;U)</translation>
    </message>
    <message>
        <source>As the desktop speaks</source>
        <translation>デスクトップの言語に合わせる</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
</context>
<context>
    <name>views::main_window::WindowBinding</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>保留中の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n pending change(s) away?</source>
        <translation>
            <numerusform>保留中の変更 %n 件を破棄しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The candidate becomes what is running now. No device is touched.</source>
        <translation>候補設定は現在実行中の設定に戻ります。デバイスには影響しません。</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>The changes are still there</source>
        <translation>変更は残っています</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>待ち受けていません</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>Where devices connect to</source>
        <translation>デバイスの接続先</translation>
    </message>
    <message>
        <source>The device channel never uses TLS 1.3</source>
        <translation>デバイスチャネルでは TLS 1.3 を使いません</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect wait %1</source>
        <translation>切断待機 %1</translation>
    </message>
    <message>
        <source>Sessions from before the commit end then</source>
        <translation>コミット前のセッションはこの時点で終了します</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Running configuration</source>
        <translation>実行中の設定</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The last write to the disk failed: %1</source>
        <translation>直近のディスク書き込みに失敗しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>イベント %n 件を喪失</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not hold them: the disk refused or could not follow</source>
        <translation>ログに残っていません: ディスクが拒否したか、追いつきませんでした</translation>
    </message>
    <message>
        <source>HA split brain</source>
        <translation>HA スプリットブレイン</translation>
    </message>
    <message>
        <source>This manager: %1
Peer: %2
Configuration: %3</source>
        <translation>このマネージャ: %1
ピア: %2
設定: %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Revocation lab: %n CA(s) wrong on purpose</source>
        <translation>
            <numerusform>失効ラボ: 意図的に誤らせた CA %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit lock of %1</source>
        <translation>%1 のコミットロック</translation>
    </message>
    <message>
        <source>Config lock of %1</source>
        <translation>%1 の設定ロック</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>ロック %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::WindowKeys</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>what has the keyboard</source>
        <translation>キーボードを受け取る部分</translation>
    </message>
</context>
<context>
    <name>views::panes::AuthorizationList</name>
    <message>
        <source>&amp;Add entry…</source>
        <translation>エントリを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit entry…</source>
        <translation>エントリを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>エントリを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Authorization list</source>
        <translation>認可リスト</translation>
    </message>
    <message>
        <source>Put the settings above into the candidate first.</source>
        <translation>先に上の設定を候補設定に入れてください。</translation>
    </message>
    <message>
        <source>The list is full: it has %1 entries.</source>
        <translation>リストがいっぱいです: %1 件あります。</translation>
    </message>
    <message>
        <source>No entry yet. Each goes into the candidate at once.</source>
        <translation>エントリはまだありません。追加するとすぐ候補設定に入ります。</translation>
    </message>
    <message>
        <source>Each goes into the candidate at once; one that matches lets a device in.</source>
        <translation>追加するとすぐ候補設定に入ります。1 つでも一致するデバイスは許可されます。</translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation>エントリは削除されませんでした。</translation>
    </message>
</context>
<context>
    <name>views::panes::CertificateActions</name>
    <message>
        <source>it is not here</source>
        <translation>ここにありません</translation>
    </message>
    <message>
        <source>its export is blocked</source>
        <translation>エクスポートが禁止されています</translation>
    </message>
    <message>
        <source>The hold was not taken back.</source>
        <translation>保留は取り消されませんでした。</translation>
    </message>
    <message>
        <source>Take the hold of %1 back?</source>
        <translation>%1 の保留を取り消しますか?</translation>
    </message>
    <message>
        <source>It counts as valid at once; the next revocation list of its CA leaves it out.</source>
        <translation>すぐに有効とみなされ、CA の次の失効リストから除かれます。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>%1 is in use and can&apos;t be deleted.</source>
        <translation>%1 は使用中のため削除できません。</translation>
    </message>
    <message>
        <source>Used by:
%1</source>
        <translation>使用元:
%1</translation>
    </message>
    <message>
        <source>The certificate was not deleted.</source>
        <translation>証明書は削除されませんでした。</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 を候補設定から削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No setting names it.</source>
        <translation>参照している設定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n live session(s) use it.</source>
        <translation>
            <numerusform>稼働中のセッション %n 件が使用しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has signed %n certificate(s) here, which lose their CA.</source>
        <translation>
            <numerusform>ここで署名した証明書 %n 件が CA を失います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its private key is lost when you commit.</source>
        <translation>コミットすると秘密鍵は失われます。</translation>
    </message>
</context>
<context>
    <name>views::panes::CertificateProfilesPage</name>
    <message>
        <source>Certificate profiles</source>
        <translation>証明書プロファイル</translation>
    </message>
    <message>
        <source>Choose a profile to see whom it trusts and who uses it.</source>
        <translation>プロファイルを選択すると、信頼先と使用元が表示されます。</translation>
    </message>
    <message>
        <source>E&amp;valuate…</source>
        <translation>評価(&amp;V)…</translation>
    </message>
    <message>
        <source>See what the chosen profile says of a certificate</source>
        <translation>選択したプロファイルが証明書をどう判定するか確認する</translation>
    </message>
    <message>
        <source>No certificate profiles yet</source>
        <translation>証明書プロファイルはまだありません</translation>
    </message>
    <message>
        <source>A certificate profile names the CAs whose certificates are accepted. The migration makes one for devices and one for the manager.</source>
        <translation>証明書プロファイルは、受け入れる証明書の CA を指定します。移行ではデバイス用とマネージャ用に 1 つずつ作成されます。</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>OCSP responder of the certificate</source>
        <translation>証明書の OCSP レスポンダ</translation>
    </message>
    <message>
        <source>OCSP %1</source>
        <translation>OCSP %1</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>No status in time</source>
        <translation>時間内に状態を取得できず</translation>
    </message>
</context>
<context>
    <name>views::panes::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Choose a certificate to see what is in it and who uses it.</source>
        <translation>証明書を選択すると、内容と使用元が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Tree by issuer</source>
        <translation>発行者別ツリー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste certificate</source>
        <translation>証明書を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Show each certificate below the CA that signed it</source>
        <translation>各証明書を署名した CA の下に表示する</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take certificates and keys from files or from text</source>
        <translation>ファイルやテキストから証明書と鍵を取り込む</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>生成(&amp;G)…</translation>
    </message>
    <message>
        <source>Make a key and a certificate here</source>
        <translation>ここで鍵と証明書を作成する</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen certificate into a file</source>
        <translation>選択した証明書をファイルに書き出す</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>更新(&amp;R)…</translation>
    </message>
    <message>
        <source>Sign the chosen certificate again, with a new validity</source>
        <translation>選択した証明書に新しい有効期間で署名し直す</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the chosen certificate out of the candidate</source>
        <translation>選択した証明書を候補設定から除く</translation>
    </message>
    <message>
        <source>Create root CA…</source>
        <translation>ルート CA を作成…</translation>
    </message>
    <message>
        <source>Import what the clipboard holds: PEM text or files</source>
        <translation>クリップボードの内容 (PEM テキストまたはファイル) をインポートする</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>証明書はまだありません</translation>
    </message>
    <message>
        <source>Drop certificate files here, paste PEM text with Ctrl+V, or start with a new root CA.</source>
        <translation>証明書ファイルをここにドロップ、Ctrl+V で PEM テキストを貼り付け、または新しいルート CA から始めてください。</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>失効(&amp;V)…</translation>
    </message>
    <message>
        <source>Revoke the chosen certificate, or put it on hold</source>
        <translation>選択した証明書を失効または保留にする</translation>
    </message>
    <message>
        <source>Take &amp;hold back</source>
        <translation>保留を取り消す(&amp;H)</translation>
    </message>
    <message>
        <source>The chosen certificate is not revoked any more</source>
        <translation>選択した証明書の失効を解除する</translation>
    </message>
    <message>
        <source>Re-&amp;issue what it has signed…</source>
        <translation>署名したものを再発行(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign all certificates of the chosen CA again</source>
        <translation>選択した CA の全証明書に署名し直す</translation>
    </message>
    <message>
        <source>&amp;Sign a request…</source>
        <translation>要求に署名(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s request with the chosen CA</source>
        <translation>他者の要求に選択した CA で署名する</translation>
    </message>
    <message>
        <source>Revocation &amp;list…</source>
        <translation>失効リスト(&amp;L)…</translation>
    </message>
    <message>
        <source>Write the revocation list of the chosen CA into a file</source>
        <translation>選択した CA の失効リストをファイルに書き出す</translation>
    </message>
    <message>
        <source>Show private &amp;key…</source>
        <translation>秘密鍵を表示(&amp;K)…</translation>
    </message>
    <message>
        <source>Show the key of the chosen certificate in the clear</source>
        <translation>選択した証明書の鍵を平文で表示します</translation>
    </message>
    <message>
        <source>Revocation la&amp;b…</source>
        <translation>失効ラボ(&amp;B)…</translation>
    </message>
    <message>
        <source>Have the chosen CA&apos;s responder be late, hang or answer wrongly</source>
        <translation>選択した CA のレスポンダを遅延、停止、誤応答させる</translation>
    </message>
    <message>
        <source>Only the CA that signed it can revoke it, and it is not here</source>
        <translation>失効できるのは署名した CA だけで、ここにありません</translation>
    </message>
</context>
<context>
    <name>views::panes::ChangeDesk</name>
    <message>
        <source>The edit was not taken back.</source>
        <translation>編集は取り消されませんでした。</translation>
    </message>
    <message>
        <source>The edit was not made again.</source>
        <translation>編集はやり直されませんでした。</translation>
    </message>
</context>
<context>
    <name>views::panes::DayChooser</name>
    <message>
        <source>Days from today</source>
        <translation>今日からの日数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Judged as this day begins (UTC), today as it is now</source>
        <translation>その日の開始時点 (UTC) で判定。今日は現在の時点</translation>
    </message>
</context>
<context>
    <name>views::panes::DetailsPanel</name>
    <message>
        <source>&amp;More…</source>
        <translation>その他(&amp;M)…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>views::panes::DeviceColumns</name>
    <message>
        <source>Migration</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>ログコレクタ</translation>
    </message>
    <message>
        <source>WildFire appliances</source>
        <translation>WildFire アプライアンス</translation>
    </message>
    <message>
        <source>PAN-DB appliances</source>
        <translation>PAN-DB アプライアンス</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Choose the columns that are shown, and whether groups are</source>
        <translation>表示する列とグループ表示を選択する</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>views::panes::DeviceSheets</name>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Rows, tabs between the cells</source>
        <translation>行 (セル間はタブ)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Certificates as PEM</source>
        <translation>証明書 (PEM)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>set commands</source>
        <translation>set コマンド</translation>
    </message>
    <message>
        <source>openssl s_client line</source>
        <translation>openssl s_client の行</translation>
    </message>
    <message>
        <source>Export what is shown as CSV…</source>
        <translation>表示内容を CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Export what is shown as JSON…</source>
        <translation>表示内容を JSON でエクスポート…</translation>
    </message>
    <message>
        <source>The rows under the filter, in their order</source>
        <translation>フィルタ後の行 (表示順)</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>デバイスのエクスポート</translation>
    </message>
    <message>
        <source>The devices are not exported</source>
        <translation>デバイスはエクスポートされませんでした</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を指定してコピー</translation>
    </message>
</context>
<context>
    <name>views::panes::DevicesPage</name>
    <message>
        <source>Filter:  state:failed group:Frankfurt expires&lt;30d</source>
        <translation>フィルタ:  state:failed group:Frankfurt expires&lt;30d</translation>
    </message>
    <message>
        <source>Managed devices table</source>
        <translation>管理対象デバイスの表</translation>
    </message>
    <message>
        <source>From &amp;CSV…</source>
        <translation>CSV から(&amp;C)…</translation>
    </message>
    <message>
        <source>Add many devices from a file, after a look at each line</source>
        <translation>各行を確認してから、ファイルで多数のデバイスを追加する</translation>
    </message>
    <message>
        <source>&amp;Add device…</source>
        <translation>デバイスを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Manage one more device from the next commit on</source>
        <translation>次のコミットから管理するデバイスを追加する</translation>
    </message>
    <message>
        <source>No managed devices yet</source>
        <translation>管理対象デバイスはまだありません</translation>
    </message>
    <message>
        <source>A device is managed when the running configuration names its serial number.</source>
        <translation>実行中の設定にシリアル番号があるデバイスが管理対象です。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタをクリア</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>一致するデバイスなし</translation>
    </message>
    <message>
        <source>Every managed device is hidden by the filter above.</source>
        <translation>上のフィルタにより、管理対象の全デバイスが非表示です。</translation>
    </message>
    <message>
        <source>Not understood: %1. The list is still the one from before.</source>
        <translation>理解できません: %1。一覧は前のままです。</translation>
    </message>
    <message>
        <source>No device has “%1” so far. The list leaves it out until you press Enter.</source>
        <translation>「%1」に一致するデバイスはまだありません。Enter を押すまで一覧では無視します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 は非表示</translation>
    </message>
    <message>
        <source>Managed devices</source>
        <translation>管理対象デバイス</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Group by device group</source>
        <translation>デバイスグループでまとめる</translation>
    </message>
    <message>
        <source>A line above the devices of each group says how many are connected</source>
        <translation>各グループの上に接続台数の行を表示する</translation>
    </message>
</context>
<context>
    <name>views::panes::DiagramsDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Authentication flow, configuration overview</source>
        <translation>認証の流れ、設定の概要</translation>
    </message>
    <message>
        <source>&amp;Authentication flow</source>
        <translation>認証の流れ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Configuration overview</source>
        <translation>設定の概要(&amp;C)</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <translation>%1 (図)</translation>
    </message>
    <message>
        <source>%1, as a list</source>
        <translation>%1 (リスト)</translation>
    </message>
    <message>
        <source>Authentication flow</source>
        <translation>認証の流れ</translation>
    </message>
    <message>
        <source>Device of the flow</source>
        <translation>対象のデバイス</translation>
    </message>
    <message>
        <source>Serial number or host name</source>
        <translation>シリアル番号またはホスト名</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Configuration overview</source>
        <translation>設定の概要</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>名前を付けて保存(&amp;S)</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>図 (SVG)…</translation>
    </message>
    <message>
        <source>To the page where the chosen step is done</source>
        <translation>選択したステップを行うページへ移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>図の保存</translation>
    </message>
    <message>
        <source>The diagram is not saved</source>
        <translation>図は保存されませんでした</translation>
    </message>
</context>
<context>
    <name>views::panes::DoctorPage</name>
    <message>
        <source>Look &amp;again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy for support…</source>
        <translation>サポート用にコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Look at ports, clock, keyring, fonts, descriptors and disk once more</source>
        <translation>ポート、時計、キーリング、フォント、ファイル記述子、ディスクをもう一度確認します</translation>
    </message>
    <message>
        <source>Checks and messages as text, without secrets</source>
        <translation>確認結果とメッセージを秘密なしのテキストで</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Checks, messages</source>
        <translation>確認、メッセージ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>This computer and its manager</source>
        <translation>このコンピュータとマネージャ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Not in order: %1. To be looked at: %2.</source>
        <translation>異常: %1。要確認: %2。</translation>
    </message>
    <message>
        <source>Filter messages by any word</source>
        <translation>語句でメッセージを絞り込む</translation>
    </message>
</context>
<context>
    <name>views::panes::EventLogPage</name>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Choose a record to see all that it says.</source>
        <translation>記録を選択すると、すべての内容が表示されます。</translation>
    </message>
    <message>
        <source>Filter:  event:session-refused reason:expired since:2h</source>
        <translation>フィルタ:  event:session-refused reason:expired since:2h</translation>
    </message>
    <message>
        <source>Event log table</source>
        <translation>イベントログの表</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>Show new records on top as they come</source>
        <translation>新しい記録を届いた順に先頭に表示する</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>CSV をエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Write what is shown as a table</source>
        <translation>表示内容を表として書き出す</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>JSON をエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>Write what is shown as JSON lines, which can be verified</source>
        <translation>表示内容を検証可能な JSON 行として書き出す</translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation>エクスポートをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Give the export up; no file is left</source>
        <translation>エクスポートを中止する (ファイルは残りません)</translation>
    </message>
    <message>
        <source>Show &amp;device</source>
        <translation>デバイスを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Go to this device in the list of devices</source>
        <translation>デバイス一覧のこのデバイスへ移動する</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>Authentications, commits, pushes and decisions are listed here.</source>
        <translation>認証、コミット、プッシュ、判定がここに表示されます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタをクリア</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>一致する記録なし</translation>
    </message>
    <message>
        <source>The log has nothing that fits the filter above.</source>
        <translation>上のフィルタに一致するログがありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The log can not be read</source>
        <translation>ログを読み込めません</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み込み中…</translation>
    </message>
    <message>
        <source>the newest %1; narrow the filter to see older ones</source>
        <translation>最新の %1 件。古い記録はフィルタを絞ると表示されます</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>最初の %1 件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV でエクスポート</translation>
    </message>
    <message>
        <source>Export as JSON lines</source>
        <translation>JSON 行でエクスポート</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 件をエクスポートしました</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>views::panes::GroupsPage</name>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Choose a group to see who is in it.</source>
        <translation>グループを選択すると、メンバーが表示されます。</translation>
    </message>
    <message>
        <source>New &amp;cluster…</source>
        <translation>新しいクラスタ(&amp;C)…</translation>
    </message>
    <message>
        <source>Make a cluster of WildFire appliances</source>
        <translation>WildFire アプライアンスのクラスタを作成する</translation>
    </message>
    <message>
        <source>New c&amp;ollector group…</source>
        <translation>新しいコレクタグループ(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a group of Log Collectors</source>
        <translation>ログコレクタのグループを作成する</translation>
    </message>
    <message>
        <source>New &amp;device group…</source>
        <translation>新しいデバイスグループ(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a device group in the candidate</source>
        <translation>候補設定にデバイスグループを作成する</translation>
    </message>
    <message>
        <source>New &amp;below…</source>
        <translation>下に新規作成(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a device group below the chosen one</source>
        <translation>選択したグループの下にデバイスグループを作成する</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the chosen group out of the candidate</source>
        <translation>選択したグループを候補設定から除く</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the chosen group, or move it below another</source>
        <translation>選択したグループを変更、または別のグループの下へ移動する</translation>
    </message>
    <message>
        <source>&amp;Push…</source>
        <translation>プッシュ(&amp;P)…</translation>
    </message>
    <message>
        <source>Send the devices of the group what is committed</source>
        <translation>グループのデバイスにコミット済みの内容を送る</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>Device groups sort the fleet, at most four levels deep; collector groups say which Log Collectors work together.</source>
        <translation>デバイスグループはフリートを最大 4 階層で整理し、コレクタグループは連携するログコレクタを示します。</translation>
    </message>
    <message>
        <source>The appliances of a cluster are pushed to one by one</source>
        <translation>クラスタのアプライアンスには 1 台ずつプッシュされます</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>子</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>New WildFire cluster</source>
        <translation>新しい WildFire クラスタ</translation>
    </message>
    <message>
        <source>New collector group</source>
        <translation>新しいコレクタグループ</translation>
    </message>
    <message>
        <source>Controller, its backup, then workers; at most 20 appliances.</source>
        <translation>コントローラ、そのバックアップ、ワーカーの順。アプライアンスは最大 20 台。</translation>
    </message>
    <message>
        <source>At most 16 Log Collectors work together in it.</source>
        <translation>最大 16 台のログコレクタが連携します。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Devices in it:
%1</source>
        <translation>所属デバイス:
%1</translation>
    </message>
    <message>
        <source>Groups below it:
%1</source>
        <translation>下位グループ:
%1</translation>
    </message>
    <message>
        <source>%1 is not empty and can&apos;t be deleted.</source>
        <translation>%1 は空ではないため削除できません。</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 を候補設定から削除しますか?</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>何も含まれていません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
</context>
<context>
    <name>views::panes::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Choose a job to see what each device said.</source>
        <translation>ジョブを選択すると、各デバイスの応答が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>ジョブをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Devices that have not answered yet are given up</source>
        <translation>まだ応答のないデバイスは中止されます</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>ジョブはまだありません</translation>
    </message>
    <message>
        <source>Commits, pushes and operations on devices are listed here.</source>
        <translation>コミット、プッシュ、デバイスの操作がここに表示されます。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s) OK, %2 failed</source>
        <translation>
            <numerusform>%n 台中 %1 台が OK、%2 台が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, job %2</source>
        <translation>%1、ジョブ %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>views::panes::ListPage</name>
    <message>
        <source>%1 table</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタをクリア</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words.</source>
        <translation>これらの語をすべて含むものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Choose the order of the rows and the columns that are shown</source>
        <translation>行の並び順と表示する列を選択する</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>任意の語でフィルタ</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
</context>
<context>
    <name>views::panes::LockSettings</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>今すぐロック(&amp;L)</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>A locked window shows nothing until the master passphrase is typed. Sessions, plans and services go on. Counts at once, without a commit.</source>
        <translation>ロックしたウィンドウはマスターパスフレーズの入力まで何も表示しません。セッション、プラン、サービスは続きます。コミットなしですぐに有効です。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a touch</source>
        <translation>
            <numerusform>操作のないまま %n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by it&amp;self</source>
        <translation>自動ロック(&amp;S)</translation>
    </message>
    <message>
        <source>Lock the window now</source>
        <translation>今すぐウィンドウをロック</translation>
    </message>
    <message>
        <source>Ctrl+L locks it at any time.</source>
        <translation>Ctrl+L でいつでもロックできます。</translation>
    </message>
    <message>
        <source>A file in the data directory keeps the passphrase, so nobody could type it: change it above first, and let nobody or the keyring keep it.</source>
        <translation>パスフレーズはデータディレクトリのファイルが保管しており、誰も入力できません。まず上で変更し、保管しないかキーリングに保管してください。</translation>
    </message>
</context>
<context>
    <name>views::panes::MessagesView</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages of this run</source>
        <translation>今回の実行のメッセージ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>レベル(&amp;L)</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>まだメッセージはありません</translation>
    </message>
    <message>
        <source>What the manager has to say about itself stands here, from its start on. Events of devices are in the log.</source>
        <translation>マネージャ自身についてのメッセージを起動時から表示します。デバイスのイベントはログにあります。</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>一致するメッセージがありません</translation>
    </message>
    <message>
        <source>Every message is hidden by the filter above.</source>
        <translation>上のフィルタですべてのメッセージが隠れています。</translation>
    </message>
</context>
<context>
    <name>views::panes::NoticeSettings</name>
    <message>
        <source>Notifications and tray</source>
        <translation>通知とトレイ</translation>
    </message>
    <message>
        <source>What the desktop is told of, at most once a minute. What is not chosen still stands in the history of the bell. Counts at once, without a commit.</source>
        <translation>デスクトップに通知する内容 (最大 1 分に 1 回)。選択しないものもベルの履歴に残ります。コミットなしですぐに有効になります。</translation>
    </message>
    <message>
        <source>Tell the desktop: %1</source>
        <translation>デスクトップに通知: %1</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>毎回確認する</translation>
    </message>
    <message>
        <source>Keep the sessions up</source>
        <translation>セッションを維持する</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>プログラムを終了する</translation>
    </message>
    <message>
        <source>Without a tray on the desktop the window is minimised instead</source>
        <translation>トレイのないデスクトップでは、代わりにウィンドウを最小化します</translation>
    </message>
    <message>
        <source>When the &amp;window is closed</source>
        <translation>ウィンドウを閉じたとき(&amp;W)</translation>
    </message>
</context>
<context>
    <name>views::panes::OwnChannelStatus</name>
    <message>
        <source>let in</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Administrators are answered at https://%1/status now.</source>
        <translation>現在、管理者には https://%1/status で応答しています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is served now.</source>
        <translation>現在は何も提供していません。</translation>
    </message>
    <message>
        <source>No WildFire appliance is connected to.</source>
        <translation>接続中の WildFire アプライアンスはありません。</translation>
    </message>
</context>
<context>
    <name>views::panes::PairStatus</name>
    <message>
        <source>&amp;Suspend this manager</source>
        <translation>このマネージャを一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>Make &amp;functional again</source>
        <translation>稼働可能に戻す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take over from the peer</source>
        <translation>ピアから引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Send all to the &amp;peer</source>
        <translation>すべてピアに送る(&amp;P)</translation>
    </message>
    <message>
        <source>Suspend this manager?</source>
        <translation>このマネージャを一時停止しますか?</translation>
    </message>
    <message>
        <source>Its peer serves the devices from then on. Open sessions stay up; nothing can be pushed from here. That is refused while the peer lacks anything of what was committed here.</source>
        <translation>以後はピアがデバイスを担当します。開いているセッションは残りますが、ここからのプッシュはできません。ここでコミットした内容がピアに不足している間は拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>一時停止(&amp;S)</translation>
    </message>
    <message>
        <source>Serve the devices from here?</source>
        <translation>ここからデバイスを担当しますか?</translation>
    </message>
    <message>
        <source>The peer is not connected. If it serves as well, both do until they find each other again: then the state of the one that took over goes on, and what the other one had committed meanwhile stays among its versions.</source>
        <translation>ピアは接続されていません。ピアも稼働中の場合、互いを見つけるまで両方が担当します。その後は引き継いだ側の状態が続き、もう一方のコミットはそのバージョンに残ります。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>Peer refused</source>
        <translation>ピアが拒否</translation>
    </message>
    <message>
        <source>Not synchronised</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Split brain</source>
        <translation>スプリットブレイン</translation>
    </message>
    <message>
        <source>This manager</source>
        <translation>このマネージャ</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The reign in which it was committed, and how many commits it has</source>
        <translation>コミットされた担当期間と、そのコミット数</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>ピア</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>ピアのアドレス</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>views::panes::PendingPage</name>
    <message>
        <source>&amp;Undo last edit</source>
        <translation>直前の編集を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to setting</source>
        <translation>設定へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a change or a finding to see all of it.</source>
        <translation>変更または指摘を選択すると、全体が表示されます。</translation>
    </message>
    <message>
        <source>Changes, findings, commands, side by side</source>
        <translation>変更、指摘、コマンド、並べて表示</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタをクリア</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words.</source>
        <translation>これらの語をすべて含むものはありません。</translation>
    </message>
    <message>
        <source>Take back the last edit of the candidate</source>
        <translation>候補設定の直前の編集を取り消す</translation>
    </message>
    <message>
        <source>Open the form where the chosen setting can be changed</source>
        <translation>選択した設定を変更できるフォームを開く</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>保留中の変更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補設定</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>保留中の変更なし</translation>
    </message>
    <message>
        <source>The candidate is what runs. Edits wait here until you commit them.</source>
        <translation>候補設定は実行中の設定と同じです。編集はコミットまでここに残ります。</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Validation found neither errors nor warnings.</source>
        <translation>検証でエラーも警告もありませんでした。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 件中、最初の %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>変更 (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>指摘 (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>The edit was not taken back.</source>
        <translation>編集は取り消されませんでした。</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>任意の語でフィルタ</translation>
    </message>
</context>
<context>
    <name>views::panes::ProfilesPage</name>
    <message>
        <source>&amp;New profile…</source>
        <translation>新しいプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a profile in the candidate</source>
        <translation>候補設定にプロファイルを作成する</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the chosen profile in the candidate</source>
        <translation>候補設定で選択したプロファイルを変更する</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the chosen profile out of the candidate</source>
        <translation>選択したプロファイルを候補設定から除く</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>%1 is in use and can&apos;t be deleted.</source>
        <translation>%1 は使用中のため削除できません。</translation>
    </message>
    <message>
        <source>Used by:
%1</source>
        <translation>使用元:
%1</translation>
    </message>
    <message>
        <source>The profile was not deleted.</source>
        <translation>プロファイルは削除されませんでした。</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 を候補設定から削除しますか?</translation>
    </message>
    <message>
        <source>Nothing uses it. Devices notice nothing.</source>
        <translation>どこでも使われていません。デバイスに影響はありません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>views::panes::PushSection</name>
    <message>
        <source>Last push</source>
        <translation>直近のプッシュ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>views::panes::SavedFilters</name>
    <message>
        <source>&amp;Filters</source>
        <translation>フィルタ(&amp;F)</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Fail at the next reconnect</source>
        <translation>次の再接続で失敗</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>30 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Template out of sync</source>
        <translation>テンプレート未同期</translation>
    </message>
    <message>
        <source>Still predefined</source>
        <translation>事前定義のまま</translation>
    </message>
    <message>
        <source>Filters with a name, and how many devices each leaves</source>
        <translation>名前付きフィルタと、それぞれに該当するデバイス数</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>このフィルタを保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>このフィルタを保存</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>views::panes::ScepProfilesPage</name>
    <message>
        <source>SCEP profiles</source>
        <translation>SCEP プロファイル</translation>
    </message>
    <message>
        <source>Choose a profile to see where its certificates come from.</source>
        <translation>プロファイルを選択すると、証明書の取得元が表示されます。</translation>
    </message>
    <message>
        <source>E&amp;nrol…</source>
        <translation>登録(&amp;N)…</translation>
    </message>
    <message>
        <source>Ask the chosen profile&apos;s server for a certificate</source>
        <translation>選択したプロファイルのサーバーに証明書を要求する</translation>
    </message>
    <message>
        <source>No SCEP profiles yet</source>
        <translation>SCEP プロファイルはまだありません</translation>
    </message>
    <message>
        <source>A SCEP profile names a server where each device enrols a certificate of its own, and renews it before it ends.</source>
        <translation>SCEP プロファイルは、各デバイスが自身の証明書を登録し、期限前に更新するサーバーを指定します。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>CA identity</source>
        <translation>CA の識別</translation>
    </message>
    <message>
        <source>its only CA</source>
        <translation>唯一の CA</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>CAs of the system</source>
        <translation>システムの CA</translation>
    </message>
    <message>
        <source>Shows it</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>サブジェクト代替名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Certificate %1 is in the candidate. Please note:</source>
        <translation>証明書 %1 が候補設定に入りました。注意:</translation>
    </message>
</context>
<context>
    <name>views::panes::ServiceProfilesPage</name>
    <message>
        <source>SSL/TLS profiles</source>
        <translation>SSL/TLS プロファイル</translation>
    </message>
    <message>
        <source>Choose a profile to see what a server presents with it.</source>
        <translation>プロファイルを選択すると、サーバーが提示する内容が表示されます。</translation>
    </message>
    <message>
        <source>No SSL/TLS service profiles yet</source>
        <translation>SSL/TLS サービスプロファイルはまだありません</translation>
    </message>
    <message>
        <source>An SSL/TLS service profile names the certificate that the manager presents to devices, and the versions and algorithms that it speaks.</source>
        <translation>SSL/TLS サービスプロファイルは、マネージャがデバイスに提示する証明書と、使用するバージョンとアルゴリズムを指定します。</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>On devices</source>
        <translation>デバイス上</translation>
    </message>
    <message>
        <source>Cipher suites, in order</source>
        <translation>暗号スイート (順番)</translation>
    </message>
</context>
<context>
    <name>views::panes::SessionsPage</name>
    <message>
        <source>Handshakes of:  state:failed group:Frankfurt</source>
        <translation>ハンドシェイク:  state:failed group:Frankfurt</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>The handshake before (Alt+Up)</source>
        <translation>前のハンドシェイク (Alt+↑)</translation>
    </message>
    <message>
        <source>The next handshake (Alt+Down)</source>
        <translation>次のハンドシェイク (Alt+↓)</translation>
    </message>
    <message>
        <source>Show the handshake before, those in trouble come first</source>
        <translation>前のハンドシェイクを表示する (問題のあるものが先)</translation>
    </message>
    <message>
        <source>Show the next handshake, those in trouble come first</source>
        <translation>次のハンドシェイクを表示する (問題のあるものが先)</translation>
    </message>
    <message>
        <source>Copy handshake as &amp;text</source>
        <translation>ハンドシェイクをテキストでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy handshake as &amp;JSON</source>
        <translation>ハンドシェイクを JSON でコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy its certificates as P&amp;EM</source>
        <translation>証明書を PEM でコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as openssl s_&amp;client line</source>
        <translation>openssl s_client の行としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>形式を指定してコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy this handshake: text, JSON, PEM, openssl s_client</source>
        <translation>このハンドシェイクをコピーする: テキスト、JSON、PEM、openssl s_client</translation>
    </message>
    <message>
        <source>&amp;Attempt</source>
        <translation>試行(&amp;A)</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>最後の試行</translation>
    </message>
    <message>
        <source>The last refused</source>
        <translation>最後に拒否された試行</translation>
    </message>
    <message>
        <source>The last good</source>
        <translation>最後に成功した試行</translation>
    </message>
    <message>
        <source>Devices and strangers that have tried</source>
        <translation>接続を試みたデバイスと未知の相手</translation>
    </message>
    <message>
        <source>No handshake yet</source>
        <translation>ハンドシェイクはまだありません</translation>
    </message>
    <message>
        <source>Of each device that tries to reach this manager, the last attempt, the last good and the last refused one appear here, message by message.</source>
        <translation>このマネージャに接続を試みた各デバイスについて、最後、最後の成功、最後の拒否の試行がメッセージごとにここに表示されます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタをクリア</translation>
    </message>
    <message>
        <source>No handshake matches</source>
        <translation>一致するハンドシェイクなし</translation>
    </message>
    <message>
        <source>No device that the filter above lets through has tried to connect.</source>
        <translation>上のフィルタに該当するデバイスの接続はまだありません。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>All managed devices are connected: it is none of them.</source>
        <translation>管理対象の全デバイスが接続済みです。そのどれでもありません。</translation>
    </message>
    <message>
        <source>It has not said who it is. These are away:</source>
        <translation>自身を名乗っていません。不在のデバイス:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that are away…</source>
        <translation>
            <numerusform>不在の全 %Ln 台…</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate has no name that an entry of the list could hold.</source>
        <translation>証明書に、リストのエントリにできる名前がありません。</translation>
    </message>
    <message>
        <source>Added to the authorization list; it counts from the next commit on.</source>
        <translation>認可リストに追加しました。次のコミットから有効です。</translation>
    </message>
    <message>
        <source>&amp;All attempts</source>
        <translation>すべての試行(&amp;A)</translation>
    </message>
    <message>
        <source>Choose from the list of all that have tried</source>
        <translation>接続を試みたものの一覧から選択します</translation>
    </message>
    <message>
        <source>Device %1 of %2</source>
        <translation>デバイス %1 / %2</translation>
    </message>
</context>
<context>
    <name>views::panes::SettingsPage</name>
    <message>
        <source>Manager</source>
        <translation>マネージャ</translation>
    </message>
    <message>
        <source>How devices know it, and who works here.</source>
        <translation>デバイスからの認識と、ここで作業する人。</translation>
    </message>
    <message>
        <source>Connection to devices</source>
        <translation>デバイスとの接続</translation>
    </message>
    <message>
        <source>How long it waits for them.</source>
        <translation>デバイスを待つ時間。</translation>
    </message>
    <message>
        <source>Commit and recovery</source>
        <translation>コミットと復旧</translation>
    </message>
    <message>
        <source>What a commit here takes and keeps; what devices do after a push stands in their templates.</source>
        <translation>ここでのコミットの扱いと保持。プッシュ後のデバイスの動作はテンプレートにあります。</translation>
    </message>
    <message>
        <source>Towards its peer and WildFire</source>
        <translation>ピアと WildFire に対して</translation>
    </message>
    <message>
        <source>What the manager presents where it is the client itself.</source>
        <translation>マネージャ自身がクライアントになる場合に提示するもの。</translation>
    </message>
    <message>
        <source>Web interface</source>
        <translation>Web インターフェイス</translation>
    </message>
    <message>
        <source>HTTPS for administrators, who show a certificate.</source>
        <translation>証明書を提示する管理者向けの HTTPS。</translation>
    </message>
    <message>
        <source>Secure server communication</source>
        <translation>セキュアサーバー通信</translation>
    </message>
    <message>
        <source>What the manager presents to devices and whom it lets in. One change concerns all of them at once.</source>
        <translation>マネージャがデバイスに提示するものと、許可する相手。変更は全デバイスに一度に影響します。</translation>
    </message>
    <message>
        <source>Authorization list</source>
        <translation>認可リスト</translation>
    </message>
    <message>
        <source>Names that a device&apos;s certificate must hold, besides being valid. Without effect until Check Authorization List is on.</source>
        <translation>有効であることに加え、デバイスの証明書に必要な名前。「認可リストを確認」をオンにするまで無効です。</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>高可用性</translation>
    </message>
    <message>
        <source>The pair of managers that this one belongs to. Each of the two has these settings of its own; almost all else they have in common.</source>
        <translation>このマネージャが属するペア。この設定は 2 台それぞれにあり、他のほとんどは共通です。</translation>
    </message>
    <message>
        <source>Form a &amp;pair…</source>
        <translation>ペアを構成(&amp;P)…</translation>
    </message>
    <message>
        <source>Keys at rest</source>
        <translation>保存された鍵</translation>
    </message>
    <message>
        <source>Private keys are sealed with AES-256-GCM under a key that scrypt makes from the master passphrase.</source>
        <translation>秘密鍵は、マスターパスフレーズから scrypt で作られる鍵を用いて AES-256-GCM で封印されます。</translation>
    </message>
    <message>
        <source>Change &amp;master passphrase…</source>
        <translation>マスターパスフレーズを変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Nobody keeps the passphrase: it is asked for at each start.</source>
        <translation>パスフレーズは保管されず、起動のたびに入力を求めます。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring keeps the passphrase.</source>
        <translation>パスフレーズはデスクトップのキーリングに保管されています。</translation>
    </message>
    <message>
        <source>A file in the data directory keeps the passphrase, readable for its owner only: a copy of the directory holds all that the keys need.</source>
        <translation>パスフレーズはデータディレクトリのファイルに保管されています (所有者のみ読み取り可)。ディレクトリのコピーには鍵に必要なものがすべて含まれます。</translation>
    </message>
    <message>
        <source>CRL and OCSP</source>
        <translation>CRL と OCSP</translation>
    </message>
    <message>
        <source>What the CAs here have revoked, served over HTTP. Certificates that they issue name it while it is on.</source>
        <translation>ここの CA の失効情報を HTTP で提供します。オンの間、CA が発行する証明書にその URL が記載されます。</translation>
    </message>
    <message>
        <source>Nothing is served now.</source>
        <translation>現在は何も提供していません。</translation>
    </message>
    <message>
        <source>Served now at %1, but no address is known that clients could use: certificates stay without URLs.</source>
        <translation>現在 %1 で提供していますが、クライアントが使えるアドレスが不明なため、証明書に URL は記載されません。</translation>
    </message>
    <message>
        <source>Served now at %1; new certificates name %2.</source>
        <translation>現在 %1 で提供しています。新しい証明書には %2 が記載されます。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Put into the candidate</source>
        <translation>候補設定に入れる(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing changes for devices before the commit.</source>
        <translation>コミットするまでデバイスには変化はありません。</translation>
    </message>
    <message>
        <source>As in the candidate.</source>
        <translation>候補設定と同じです。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>views::panes::TemplatesPage</name>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Choose a template stack to see what its devices get.</source>
        <translation>テンプレートスタックを選択すると、デバイスが受け取る内容が表示されます。</translation>
    </message>
    <message>
        <source>New &amp;template…</source>
        <translation>新しいテンプレート(&amp;T)…</translation>
    </message>
    <message>
        <source>Make a template in the candidate</source>
        <translation>候補設定にテンプレートを作成する</translation>
    </message>
    <message>
        <source>New &amp;stack…</source>
        <translation>新しいスタック(&amp;S)…</translation>
    </message>
    <message>
        <source>Make a template stack in the candidate</source>
        <translation>候補設定にテンプレートスタックを作成する</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the chosen stack or template out of the candidate</source>
        <translation>選択したスタックまたはテンプレートを候補設定から除く</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the chosen stack or template in the candidate</source>
        <translation>候補設定で選択したスタックまたはテンプレートを変更する</translation>
    </message>
    <message>
        <source>&amp;Client settings…</source>
        <translation>クライアント設定(&amp;C)…</translation>
    </message>
    <message>
        <source>What the devices present, and how they judge the manager</source>
        <translation>デバイスが提示するものと、マネージャの判定方法</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Everything that the chosen stack or template sets</source>
        <translation>選択したスタックまたはテンプレートの全設定</translation>
    </message>
    <message>
        <source>&amp;Push…</source>
        <translation>プッシュ(&amp;P)…</translation>
    </message>
    <message>
        <source>Send the devices of the stack what the running configuration says</source>
        <translation>スタックのデバイスに実行中の設定を送る</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>テンプレートはまだありません</translation>
    </message>
    <message>
        <source>A template says what devices present and how they judge the manager; a template stack gives that to its devices.</source>
        <translation>テンプレートはデバイスが提示するものとマネージャの判定方法を定め、テンプレートスタックがそれをデバイスに渡します。</translation>
    </message>
    <message>
        <source>A template is pushed with the stacks that it is in</source>
        <translation>テンプレートは、それを含むスタックとともにプッシュされます</translation>
    </message>
    <message>
        <source>Send the devices of the stack what is committed</source>
        <translation>スタックのデバイスにコミット済みの内容を送る</translation>
    </message>
    <message>
        <source>%1 has no template.</source>
        <translation>%1 にテンプレートがありません。</translation>
    </message>
    <message>
        <source>Settings live in templates; put one into the stack first.</source>
        <translation>設定はテンプレートにあります。先にスタックに 1 つ入れてください。</translation>
    </message>
    <message>
        <source>%1 is in use and can&apos;t be deleted.</source>
        <translation>%1 は使用中のため削除できません。</translation>
    </message>
    <message>
        <source>Devices that get their settings from it:
%1</source>
        <translation>ここから設定を受け取るデバイス:
%1</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 を候補設定から削除しますか?</translation>
    </message>
    <message>
        <source>No device is in it; its templates stay.</source>
        <translation>デバイスは含まれていません。テンプレートは残ります。</translation>
    </message>
    <message>
        <source>Stacks that it is in:
%1</source>
        <translation>これを含むスタック:
%1</translation>
    </message>
    <message>
        <source>It is in no stack and holds no certificate.</source>
        <translation>どのスタックにもなく、証明書もありません。</translation>
    </message>
    <message numerus="yes">
        <source>It is in no stack. %n certificate(s) in it and their keys are lost when you commit.</source>
        <translation>
            <numerusform>どのスタックにもありません。コミットすると、含まれる証明書 %n 件とその鍵が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>views::panes::TimeMachinePage</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャ</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>タイムマシン</translation>
    </message>
    <message>
        <source>Choose a device to see what it would be refused for.</source>
        <translation>デバイスを選択すると、拒否される理由が表示されます。</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>その時の状態</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒否した側</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Show in &amp;Devices and Topology</source>
        <translation>デバイスとトポロジで表示(&amp;D)</translation>
    </message>
    <message>
        <source>These pages show the chosen day, until they are back to now</source>
        <translation>現在に戻すまで、これらのページは選んだ日を表示します</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>判定中…</translation>
    </message>
    <message>
        <source>No device is managed yet</source>
        <translation>管理対象デバイスはまだありません</translation>
    </message>
    <message>
        <source>Add devices to see who would be let in at a day to come.</source>
        <translation>デバイスを追加すると、将来の日付で許可されるものを確認できます。</translation>
    </message>
    <message>
        <source>The running configuration can&apos;t be judged by: %1</source>
        <translation>実行中の設定では判定できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n would be let in</source>
        <translation>
            <numerusform>許可 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused</source>
        <translation>
            <numerusform>拒否 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: no session to judge by</source>
        <translation>
            <numerusform>不明 %n 台: 判定できるセッションなし</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 の時点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 is not judged: the rows are of %2</source>
        <translation>%1 は判定できません。行は %2 のものです</translation>
    </message>
    <message>
        <source>Judging %1… Until then the rows are of %2</source>
        <translation>%1 を判定中… それまで行は %2 のものです</translation>
    </message>
    <message>
        <source>%1, by what was known at %2</source>
        <translation>%1 (%2 時点の情報による)</translation>
    </message>
    <message>
        <source>Judging %1…</source>
        <translation>%1 を判定中…</translation>
    </message>
</context>
<context>
    <name>views::panes::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Choose a variable to see where it is used.</source>
        <translation>変数を選択すると、使用場所が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Undo last edit</source>
        <translation>直前の編集を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit of the candidate</source>
        <translation>候補設定の直前の編集を取り消す</translation>
    </message>
    <message>
        <source>&amp;New variable…</source>
        <translation>新しい変数(&amp;N)…</translation>
    </message>
    <message>
        <source>Define a variable in a template, a stack or for one device</source>
        <translation>テンプレート、スタック、またはデバイスに変数を定義する</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>上書き(&amp;O)…</translation>
    </message>
    <message>
        <source>Give the variable a value for one device alone</source>
        <translation>1 台のデバイスだけに変数の値を設定する</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take this value out of the candidate</source>
        <translation>この値を候補設定から除く</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the value in the candidate</source>
        <translation>候補設定で値を変更する</translation>
    </message>
    <message>
        <source>No variables yet</source>
        <translation>変数はまだありません</translation>
    </message>
    <message>
        <source>A setting of a template may hold $name in place of an address; each stack or device says what it stands for.</source>
        <translation>テンプレートの設定ではアドレスの代わりに $name を使え、スタックやデバイスごとにその値を定めます。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>may be deleted</source>
        <translation>削除できます</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>他の値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>No setting holds it.</source>
        <translation>これを含む設定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) hold it; the other values stay.</source>
        <translation>
            <numerusform>設定 %n 件がこれを含みます。他の値は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) hold it and would have no value: validation will say so.</source>
        <translation>
            <numerusform>設定 %n 件がこれを含み、値がなくなります。検証で指摘されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 of %2 from the candidate?</source>
        <translation>%2 の %1 を候補設定から削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>The edit was not taken back.</source>
        <translation>編集は取り消されませんでした。</translation>
    </message>
</context>
<context>
    <name>views::panes::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Choose a version to see what it was and to compare it.</source>
        <translation>バージョンを選択すると、内容の確認と比較ができます。</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>読み込み(&amp;L)…</translation>
    </message>
    <message>
        <source>Make the candidate what this version was</source>
        <translation>候補設定をこのバージョンの内容にする</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what differs between two versions</source>
        <translation>2 つのバージョンの差分を表示する</translation>
    </message>
    <message>
        <source>Nothing was committed yet</source>
        <translation>まだコミットされていません</translation>
    </message>
    <message>
        <source>Each commit makes a version. They are kept here, to be compared and to be taken back.</source>
        <translation>コミットのたびにバージョンが作られ、比較や復元のためにここに保存されます。</translation>
    </message>
    <message>
        <source>The versions can&apos;t be read</source>
        <translation>バージョンを読み込めません</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Load %1 into the candidate?</source>
        <translation>%1 を候補設定に読み込みますか?</translation>
    </message>
    <message>
        <source>The changes that are pending go; undo brings them back. Nothing runs differently until you commit.</source>
        <translation>保留中の変更は消えますが、取り消しで戻せます。コミットするまで動作は変わりません。</translation>
    </message>
    <message>
        <source>Nothing runs differently until you commit.</source>
        <translation>コミットするまで動作は変わりません。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>The version could not be loaded.</source>
        <translation>バージョンを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>views::panes::WelcomePage</name>
    <message>
        <source>Welcome to Handfast</source>
        <translation>Handfast へようこそ</translation>
    </message>
    <message>
        <source>It moves a fleet of firewalls from the vendor&apos;s predefined certificates to your own, and shows what will happen before it happens.</source>
        <translation>ファイアウォール群をベンダーの事前定義証明書から自前の証明書へ移行し、何が起こるかを事前に示します。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>A generated estate and a simulated fleet over real TLS, in a window of its own. Nothing here is touched.</source>
        <translation>生成された環境と本物の TLS による模擬デバイス群を別ウィンドウで開きます。ここには影響しません。</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>新しいワークスペース(&amp;N)</translation>
    </message>
    <message>
        <source>Begin here: say under which address devices find this manager, then follow the steps below.</source>
        <translation>ここから始めます。デバイスがこのマネージャを見つけるアドレスを指定し、下のステップに進んでください。</translation>
    </message>
    <message>
        <source>Import &amp;PAN-OS XML…</source>
        <translation>PAN-OS XML をインポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Devices, templates, profiles and certificates of a Panorama or a firewall, reviewed first.</source>
        <translation>Panorama またはファイアウォールのデバイス、テンプレート、プロファイル、証明書。先に内容を確認します。</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>All PEM, DER, PKCS#7 and PKCS#12 files of a folder: certificates, keys and requests in one review.</source>
        <translation>フォルダ内の PEM、DER、PKCS#7、PKCS#12 ファイルすべて: 証明書、鍵、要求を一度に確認します。</translation>
    </message>
    <message>
        <source>Import from &amp;XCA…</source>
        <translation>XCA からインポート(&amp;X)…</translation>
    </message>
    <message>
        <source>What XCA exports (PEM, PKCS#12), or its database (.xdb, XCA 2.0 or newer): certificates, requests, and keys with the database&apos;s password. CRLs, templates and smart cards stay there.</source>
        <translation>XCA の出力 (PEM、PKCS#12) またはデータベース (.xdb、XCA 2.0 以降): 証明書、要求、データベースのパスワードで開く鍵。CRL、テンプレート、スマートカードは取り込みません。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>Do not show &amp;again</source>
        <translation>今後表示しない(&amp;A)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%2 件中 %1 件が完了。</translation>
    </message>
    <message>
        <source>Choose a folder of certificates</source>
        <translation>証明書のフォルダを選択</translation>
    </message>
    <message>
        <source>Choose what XCA has exported, or its database</source>
        <translation>XCA の出力またはデータベースを選択</translation>
    </message>
    <message>
        <source>XCA (*.xdb *.pem *.crt *.cer *.p12 *.pfx *.p7b *.csr)</source>
        <translation>XCA (*.xdb *.pem *.crt *.cer *.p12 *.pfx *.p7b *.csr)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>views::topology::EdgeStrip</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 から %3</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>チャネル(&amp;H)</translation>
    </message>
    <message>
        <source>Presents: not known yet</source>
        <translation>提示: まだ不明</translation>
    </message>
    <message>
        <source>Presents %1</source>
        <translation>%1 を提示</translation>
    </message>
    <message>
        <source>Presents %1, by %2</source>
        <translation>%1 を提示 (発行者 %2)</translation>
    </message>
    <message>
        <source>Judged by %1</source>
        <translation>%1 で判定</translation>
    </message>
</context>
<context>
    <name>views::topology::PlaceBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全グループ</translation>
    </message>
    <message>
        <source>Light up the devices that would notice if it failed</source>
        <translation>障害の影響を受けるデバイスを強調表示する</translation>
    </message>
    <message>
        <source>device group</source>
        <translation>デバイスグループ</translation>
    </message>
    <message>
        <source>template stack</source>
        <translation>テンプレートスタック</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>site (tag)</source>
        <translation>拠点 (タグ)</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <source>and b&amp;y</source>
        <translation>さらに(&amp;Y)</translation>
    </message>
    <message>
        <source>De&amp;pends on</source>
        <translation>依存先(&amp;P)</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::topology::TimeBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Moment of the last 24 hours</source>
        <translation>過去 24 時間の時点</translation>
    </message>
    <message>
        <source>Play the last 24 hours</source>
        <translation>過去 24 時間を再生する</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>現在に戻る(&amp;N)</translation>
    </message>
    <message>
        <source>The log reaches back to %1</source>
        <translation>ログは %1 まで遡れます</translation>
    </message>
    <message>
        <source>Which states the devices were in before is not known: the log begins there, or holds too many events to look through</source>
        <translation>それ以前のデバイスの状態は不明です: ログがそこから始まるか、イベントが多すぎて調べられません</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1、%2 前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>views::topology::TopologyCanvas</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1、%2: %3、%4</translation>
    </message>
    <message>
        <source>No device is selected</source>
        <translation>デバイスが選択されていません</translation>
    </message>
    <message>
        <source>Management channel, opened by the device</source>
        <translation>管理チャネル (デバイスから開始)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>Double click to look closer</source>
        <translation>ダブルクリックで拡大</translation>
    </message>
</context>
<context>
    <name>views::topology::TopologyPage</name>
    <message>
        <source>Whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>過去 1 日(&amp;D)</translation>
    </message>
    <message>
        <source>Topology of the managed devices</source>
        <translation>管理対象デバイスのトポロジ</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>まだ描くものがありません</translation>
    </message>
    <message>
        <source>Every device that the running configuration names appears here with its link.</source>
        <translation>実行中の設定にあるすべてのデバイスが、接続とともにここに表示されます。</translation>
    </message>
    <message>
        <source>In the shell: set mgt-config devices SERIAL, then commit.</source>
        <translation>シェルで: set mgt-config devices SERIAL、次に commit。</translation>
    </message>
    <message>
        <source>Show the whole fleet (Ctrl+0)</source>
        <translation>フリート全体を表示 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Zoom out until the whole fleet is seen</source>
        <translation>フリート全体が見えるまで縮小する</translation>
    </message>
    <message>
        <source>Highlight:  state:failed group:Frankfurt expires&lt;30d</source>
        <translation>強調表示:  state:failed group:Frankfurt expires&lt;30d</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジ</translation>
    </message>
    <message>
        <source>Save the topology as a picture or as a graph</source>
        <translation>トポロジを画像またはグラフとして保存する</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>図 (SVG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文書 (PDF)…</translation>
    </message>
    <message>
        <source>Graph of what matches (DOT)…</source>
        <translation>一致するもののグラフ (DOT)…</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>トポロジのエクスポート</translation>
    </message>
    <message>
        <source>The topology is not exported</source>
        <translation>トポロジはエクスポートされませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by sessions, %2 by settings</source>
        <translation>セッションによる %1 台、設定による %2 台</translation>
    </message>
    <message>
        <source>Look back over the last 24 hours, as the event log has them</source>
        <translation>イベントログから過去 24 時間を振り返る</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み込み中…</translation>
    </message>
</context>
<context>
    <name>views::widgets::PredictionCard</name>
    <message>
        <source>%1 stay · %2 re-authenticate · %3 drop · %4 unknown</source>
        <translation>維持 %1 · 再認証 %2 · 切断 %3 · 不明 %4</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>予測される結果</translation>
    </message>
    <message>
        <source>What each device would show then, judged under the new settings by both sides.</source>
        <translation>各デバイスがその時に提示するものを、新しい設定で双方から判定した結果です。</translation>
    </message>
    <message>
        <source>The candidate can&apos;t be compiled: %1</source>
        <translation>候補設定をコンパイルできません: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 件を表示</translation>
    </message>
    <message>
        <source>Sessions between devices: %1</source>
        <translation>デバイス間のセッション: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-authenticate</source>
        <translation>
            <numerusform>再認証 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused now, will be let in</source>
        <translation>
            <numerusform>現在拒否されている %n 台は許可されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused now, stay refused</source>
        <translation>
            <numerusform>現在拒否されている %n 台は拒否されたままです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::widgets::SectionIndex</name>
    <message>
        <source>Sections of this page</source>
        <translation>このページのセクション</translation>
    </message>
</context>
<context>
    <name>views::widgets::SideBySideView</name>
    <message numerus="yes">
        <source>  … %n equal line(s)</source>
        <translation>
            <numerusform>  … 同じ行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>views::widgets::UptimeLine</name>
    <message>
        <source>Nothing is known of the last 24 hours</source>
        <translation>過去 24 時間の情報はありません</translation>
    </message>
    <message>
        <source>Not connected in the last 24 hours</source>
        <translation>過去 24 時間に接続なし</translation>
    </message>
    <message>
        <source>Up %1 % of the last 24 hours</source>
        <translation>過去 24 時間の %1 % を接続</translation>
    </message>
    <message numerus="yes">
        <source>%n interruptions</source>
        <translation>
            <numerusform>中断 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::wizard::AuthorityForm</name>
    <message>
        <source>New CA</source>
        <translation>新しい CA</translation>
    </message>
    <message>
        <source>The old CA &amp;cross-signs the new one</source>
        <translation>古い CA が新しい CA に相互署名する(&amp;C)</translation>
    </message>
    <message>
        <source>New server certificate</source>
        <translation>新しいサーバー証明書</translation>
    </message>
    <message>
        <source>New common client certificate</source>
        <translation>新しい共通クライアント証明書</translation>
    </message>
    <message>
        <source>Disconnect wait in minutes</source>
        <translation>切断待機時間 (分)</translation>
    </message>
    <message>
        <source>No CA is here</source>
        <translation>ここに CA がありません</translation>
    </message>
    <message>
        <source>CA to &amp;replace</source>
        <translation>置き換える CA(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;w CA</source>
        <translation>新しい CA(&amp;W)</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>署名者(&amp;B)</translation>
    </message>
    <message>
        <source>Server c&amp;ertificate</source>
        <translation>サーバー証明書(&amp;E)</translation>
    </message>
    <message>
        <source>Common certi&amp;ficate</source>
        <translation>共通証明書(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Disconnect wait</source>
        <translation>切断待機時間(&amp;D)</translation>
    </message>
    <message>
        <source>The old name and “-new”</source>
        <translation>古い名前に「-new」を付けたもの</translation>
    </message>
    <message>
        <source>A device that has missed a push and knows only the old CA accepts the new server certificate, too.</source>
        <translation>プッシュを逃し、古い CA しか知らないデバイスも新しいサーバー証明書を受け入れます。</translation>
    </message>
    <message>
        <source>Itself: a new root</source>
        <translation>自身: 新しいルート</translation>
    </message>
    <message>
        <source>There is no CA to replace.</source>
        <translation>置き換える CA がありません。</translation>
    </message>
    <message>
        <source>This server presents no custom certificate yet: set up the server side first.</source>
        <translation>このサーバーはまだカスタム証明書を提示していません。先にサーバー側を設定してください。</translation>
    </message>
    <message>
        <source>The new CA has to be another one.</source>
        <translation>新しい CA は別のものでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is no CA with its key.</source>
        <translation>%1 は鍵付きの CA ではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign: its key is not here.</source>
        <translation>%1 は署名できません: 鍵がここにありません。</translation>
    </message>
    <message>
        <source>A CA that the old one signs would go with it.</source>
        <translation>古い CA が署名する CA は、一緒に無効になります。</translation>
    </message>
</context>
<context>
    <name>views::wizard::ClientCertificateForm</name>
    <message>
        <source>By the templates, in waves</source>
        <translation>テンプレートで、ウェーブごとに</translation>
    </message>
    <message>
        <source>On the devices themselves</source>
        <translation>デバイス上で直接</translation>
    </message>
    <message>
        <source>No device is managed.</source>
        <translation>管理対象のデバイスがありません。</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>置き換え方法(&amp;R)</translation>
    </message>
    <message>
        <source>Tick the devices whose certificates are replaced.</source>
        <translation>証明書を置き換えるデバイスにチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>views::wizard::HaPairForm</name>
    <message>
        <source>Certificate of the secondary</source>
        <translation>セカンダリの証明書</translation>
    </message>
    <message>
        <source>Profile that judges the primary</source>
        <translation>プライマリを判定するプロファイル</translation>
    </message>
    <message>
        <source>The secondary checks the primary&apos;s server identity</source>
        <translation>セカンダリがプライマリのサーバー ID を確認する</translation>
    </message>
    <message>
        <source>C&amp;ertificate of the secondary</source>
        <translation>セカンダリの証明書(&amp;E)</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>署名者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Profile that judges the primary</source>
        <translation>プライマリを判定するプロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>No CA with its private key is here</source>
        <translation>秘密鍵付きの CA がここにありません</translation>
    </message>
    <message>
        <source>This manager is not one of a pair: set up high availability first.</source>
        <translation>このマネージャはペアではありません。先に高可用性を設定してください。</translation>
    </message>
    <message>
        <source>Name the certificate profile by which the secondary judges the primary.</source>
        <translation>セカンダリがプライマリを判定する証明書プロファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>views::wizard::InstructionCard</name>
    <message>
        <source>What to do on the devices</source>
        <translation>デバイスで行うこと</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what to do on the devices</source>
        <translation>デバイスで行うことをコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Bring it to the device</source>
        <translation>デバイスに渡す</translation>
    </message>
    <message>
        <source>The demonstration plays the device: it starts from this bundle</source>
        <translation>デモがデバイスの役をします。このバンドルから起動します</translation>
    </message>
    <message>
        <source>To be done on the HA peer</source>
        <translation>HA ピアで行うこと</translation>
    </message>
    <message numerus="yes">
        <source>To be done on %n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスで行うこと</numerusform>
        </translation>
    </message>
    <message>
        <source>The commands, with the passphrase, are in %1:</source>
        <translation>パスフレーズを含むコマンドは %1 にあります:</translation>
    </message>
    <message>
        <source>Its bundle: %1</source>
        <translation>バンドル: %1</translation>
    </message>
    <message>
        <source>This is a demonstration: the device is played, and starts when its bundle lies in %1.</source>
        <translation>これはデモです。デバイスはプログラムが演じ、バンドルが %1 に置かれると起動します。</translation>
    </message>
</context>
<context>
    <name>views::wizard::MigrationPage</name>
    <message>
        <source>Deployment by wave</source>
        <translation>ウェーブ別の展開</translation>
    </message>
    <message>
        <source>Start the next wave &amp;by itself when this one has passed</source>
        <translation>このウェーブが成功したら次のウェーブを自動で開始(&amp;B)</translation>
    </message>
    <message>
        <source>Migrate to custom certificates</source>
        <translation>カスタム証明書への移行</translation>
    </message>
    <message>
        <source>Done. Now the sessions have to prove it.</source>
        <translation>完了しました。あとはセッションでの確認です。</translation>
    </message>
    <message>
        <source>Custom certificates are enforced</source>
        <translation>カスタム証明書が強制されています</translation>
    </message>
    <message>
        <source>A rehearsal is running: wait for its end, or cancel it.</source>
        <translation>リハーサルの実行中です: 終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Start anew without the saved migration?</source>
        <translation>保存された移行を使わずに最初から始めますか?</translation>
    </message>
    <message>
        <source>What it has done so far stays. It can&apos;t be continued or rolled back from here.</source>
        <translation>これまでに行った内容は残ります。ここから続行やロールバックはできません。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Roll back: %1</source>
        <translation>ロールバック: %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Predefined certificates are refused. A new device needs its certificate before it is added: start with Other changes, Add a device.</source>
        <translation>事前定義証明書は拒否されます。新しいデバイスは追加の前に証明書が必要です。「その他の変更」の「デバイスの追加」から始めてください。</translation>
    </message>
    <message>
        <source>Roll back wave %1 alone</source>
        <translation>ウェーブ %1 のみロールバック</translation>
    </message>
</context>
<context>
    <name>views::wizard::NewDeviceForm</name>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>バンドルファイル</translation>
    </message>
    <message>
        <source>As the device will say it</source>
        <translation>デバイスが申告する名前</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>シリアル番号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>ホスト名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Template stack</source>
        <translation>テンプレートスタック(&amp;T)</translation>
    </message>
    <message>
        <source>Device &amp;group</source>
        <translation>デバイスグループ(&amp;G)</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the bundle file</source>
        <translation>バンドルファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Bundle file</source>
        <translation>バンドルファイル(&amp;B)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Needed: it brings the certificate</source>
        <translation>必須: 証明書を含みます</translation>
    </message>
    <message>
        <source>None: the device is set up by hand</source>
        <translation>なし: デバイスは手動で設定します</translation>
    </message>
    <message>
        <source>Only custom certificates are allowed: the device gets its certificate first, by its bundle, and is added then.</source>
        <translation>カスタム証明書のみ許可されています。先にバンドルで証明書を渡し、その後デバイスを追加します。</translation>
    </message>
    <message>
        <source>Predefined certificates are allowed: the device is added first, and gets its certificate when it is here.</source>
        <translation>事前定義証明書が許可されています。先にデバイスを追加し、接続後に証明書を渡します。</translation>
    </message>
    <message>
        <source>A serial number is needed.</source>
        <translation>シリアル番号が必要です。</translation>
    </message>
    <message>
        <source>A device with this serial number is managed already.</source>
        <translation>このシリアル番号のデバイスはすでに管理対象です。</translation>
    </message>
    <message>
        <source>A template stack is needed: its certificate comes from there.</source>
        <translation>テンプレートスタックが必要です。証明書はそこから届きます。</translation>
    </message>
    <message>
        <source>A file for its bundle is needed.</source>
        <translation>バンドルのファイルが必要です。</translation>
    </message>
    <message>
        <source>The bundle file needs its whole path.</source>
        <translation>バンドルファイルは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>Where the bundle is written</source>
        <translation>バンドルの書き出し先</translation>
    </message>
</context>
<context>
    <name>views::wizard::OtherChanges</name>
    <message>
        <source>&amp;Other changes…</source>
        <translation>その他の変更(&amp;O)…</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>その他の変更</translation>
    </message>
</context>
<context>
    <name>views::wizard::OutcomeCard</name>
    <message>
        <source>Predicted and happened</source>
        <translation>予測と結果</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>変更(&amp;H)</translation>
    </message>
</context>
<context>
    <name>views::wizard::OverrideDialog</name>
    <message>
        <source>Override: %1</source>
        <translation>上書き: %1</translation>
    </message>
    <message>
        <source>The step may then be done although this does not hold. The reason is kept with the plan and in the event log.</source>
        <translation>条件を満たさなくてもステップを実行できます。理由はプランとイベントログに残ります。</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who has agreed, and why it is right</source>
        <translation>承認者と、それが妥当な理由</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>理由が必要です。</translation>
    </message>
    <message>
        <source>Waiting until the effect of the step is known…</source>
        <translation>ステップの影響がわかるまで待機中…</translation>
    </message>
</context>
<context>
    <name>views::wizard::PlansButton</name>
    <message>
        <source>&amp;Plans and reports…</source>
        <translation>プランとレポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Plans and reports</source>
        <translation>プランとレポート</translation>
    </message>
    <message>
        <source>The plans that exist, and their reports</source>
        <translation>既存のプランとそのレポート</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>プランはまだありません</translation>
    </message>
    <message>
        <source>Put this plan on hold</source>
        <translation>このプランを保留</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · begun %4</source>
        <translation>%1 · %2 · %3 · 開始 %4</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete plan %1: %2?</source>
        <translation>プラン %1 を削除しますか: %2?</translation>
    </message>
    <message>
        <source>What it has done so far stays. It can&apos;t be rolled back from here any more, and its report goes with it.</source>
        <translation>これまでに行った内容は残ります。ここからロールバックできなくなり、レポートも削除されます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save the report of plan %1</source>
        <translation>プラン %1 のレポートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>views::wizard::RecordAction</name>
    <message>
        <source>End re&amp;cording the scenario</source>
        <translation>シナリオの記録を終了(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;cord scenario…</source>
        <translation>シナリオを記録(&amp;C)…</translation>
    </message>
    <message>
        <source>What is done is written to %1</source>
        <translation>操作は %1 に記録されます</translation>
    </message>
    <message>
        <source>Write what is done from now on to a file that can be played</source>
        <translation>これからの操作を再生可能なファイルに記録する</translation>
    </message>
    <message>
        <source>Where the scenario is written</source>
        <translation>シナリオの保存先</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>シナリオ (*.yaml)</translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearsalCard</name>
    <message>
        <source>Cance&amp;l the rehearsal</source>
        <translation>リハーサルをキャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Steps that have been rehearsed</source>
        <translation>リハーサル済みのステップ</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>リハーサルをキャンセル</translation>
    </message>
    <message>
        <source>Copy what the rehearsal has come to</source>
        <translation>リハーサルの結果をコピー</translation>
    </message>
    <message>
        <source>Close what the rehearsal has come to</source>
        <translation>リハーサルの結果を閉じる</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>リハーサル: %1</translation>
    </message>
    <message>
        <source>Simulated devices do this plan on a copy of everything here, by a clock that jumps over waits. Nothing of this manager and its devices is touched.</source>
        <translation>待機を飛ばす時計のもと、ここのコピー上で模擬デバイスがこのプランを実行します。このマネージャとデバイスには影響しません。</translation>
    </message>
    <message>
        <source>It is being cancelled…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated device(s) are starting…</source>
        <translation>
            <numerusform>模擬デバイス %n 台を起動中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulated device(s) are at work.</source>
        <translation>
            <numerusform>模擬デバイス %n 台が動作中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearsalWords</name>
    <message numerus="yes">
        <source>%1: %n device(s) failed</source>
        <translation>
            <numerusform>%1: %n 台が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not fulfilled: %2</source>
        <translation>%1: 未達成: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 件を表示</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>it ended here</source>
        <translation>ここで終了</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Adding a device can&apos;t be rehearsed: the new device is not here yet.</source>
        <translation>デバイスの追加はリハーサルできません: 新しいデバイスがまだありません。</translation>
    </message>
    <message>
        <source>A WildFire appliance can&apos;t be rehearsed: somebody configures it by hand.</source>
        <translation>WildFire アプライアンスはリハーサルできません: 手動で設定するためです。</translation>
    </message>
    <message>
        <source>The HA pair can&apos;t be rehearsed: a rehearsal has one manager.</source>
        <translation>HA ペアはリハーサルできません: リハーサルのマネージャは 1 台です。</translation>
    </message>
    <message>
        <source>A step is being done: rehearse when it has ended.</source>
        <translation>ステップを実行中です。終了後にリハーサルしてください。</translation>
    </message>
    <message>
        <source>A rehearsal is under way.</source>
        <translation>リハーサルを実行中です。</translation>
    </message>
    <message>
        <source>A rehearsal needs a manager that listens for devices.</source>
        <translation>リハーサルには、デバイスを待ち受けるマネージャが必要です。</translation>
    </message>
    <message>
        <source>No device is connected that could take part in a rehearsal.</source>
        <translation>リハーサルに参加できる接続中のデバイスがありません。</translation>
    </message>
    <message>
        <source>Cancelled before its end.</source>
        <translation>途中でキャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed with %n simulated device(s).</source>
        <translation>
            <numerusform>模擬デバイス %n 台で失敗はありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would fail. It was rehearsed with %n simulated device(s).</source>
        <translation>
            <numerusform>これは失敗します。模擬デバイス %n 台でリハーサルしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rehearsed: %1.</source>
        <translation>リハーサル対象外: %1。</translation>
    </message>
    <message>
        <source>What happened, in order:</source>
        <translation>起きたこと (順番):</translation>
    </message>
    <message>
        <source>What was not as it should be:</source>
        <translation>期待どおりでなかったこと:</translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearseButton</name>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>リハーサル(&amp;H)…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Play this plan with simulated devices first</source>
        <translation>先に模擬デバイスでこのプランを実行する</translation>
    </message>
</context>
<context>
    <name>views::wizard::RollOutForm</name>
    <message>
        <source>Template &amp;stacks</source>
        <translation>テンプレートスタック(&amp;S)</translation>
    </message>
    <message>
        <source>Unique to each device, issued here</source>
        <translation>デバイスごとに個別、ここで発行</translation>
    </message>
    <message>
        <source>Common to all devices</source>
        <translation>全デバイス共通</translation>
    </message>
    <message>
        <source>Unique to each device, by SCEP</source>
        <translation>デバイスごとに個別、SCEP</translation>
    </message>
    <message>
        <source>Client &amp;certificates</source>
        <translation>クライアント証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>署名者(&amp;B)</translation>
    </message>
    <message>
        <source>Common c&amp;ertificate</source>
        <translation>共通証明書(&amp;E)</translation>
    </message>
    <message>
        <source>SCEP &amp;profile</source>
        <translation>SCEP プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>No CA with its private key is here</source>
        <translation>秘密鍵付きの CA がここにありません</translation>
    </message>
    <message>
        <source>No client certificate with its key is here</source>
        <translation>鍵付きのクライアント証明書がここにありません</translation>
    </message>
    <message>
        <source>No SCEP profile is here</source>
        <translation>SCEP プロファイルがここにありません</translation>
    </message>
    <message>
        <source>Devices enrol by a SCEP profile in Panorama&apos;s store: it names the server.</source>
        <translation>デバイスは Panorama のストアの SCEP プロファイルで登録します。サーバーはそこで指定します。</translation>
    </message>
    <message>
        <source>&amp;New SCEP profile…</source>
        <translation>新しい SCEP プロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Every stack that has devices</source>
        <translation>デバイスのある全スタック</translation>
    </message>
</context>
<context>
    <name>views::wizard::ServerCertificateForm</name>
    <message>
        <source>New certificate</source>
        <translation>新しい証明書</translation>
    </message>
    <message>
        <source>Disconnect wait in minutes</source>
        <translation>切断待機時間 (分)</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Presents now</source>
        <translation>現在の提示</translation>
    </message>
    <message>
        <source>Ne&amp;w certificate</source>
        <translation>新しい証明書(&amp;W)</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>署名者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Disconnect wait</source>
        <translation>切断待機時間(&amp;D)</translation>
    </message>
    <message>
        <source>The CA of the present one</source>
        <translation>現在の証明書の CA</translation>
    </message>
    <message>
        <source>This manager</source>
        <translation>このマネージャ</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>This server presents no custom certificate yet: set up the server side first.</source>
        <translation>このサーバーはまだカスタム証明書を提示していません。先にサーバー側を設定してください。</translation>
    </message>
    <message>
        <source>That is the certificate that it presents now.</source>
        <translation>それは現在提示している証明書です。</translation>
    </message>
    <message>
        <source>%1 is no server certificate with its key.</source>
        <translation>%1 は鍵付きのサーバー証明書ではありません。</translation>
    </message>
</context>
<context>
    <name>views::wizard::ServerSideForm</name>
    <message>
        <source>Certificate authority</source>
        <translation>認証局 CA</translation>
    </message>
    <message>
        <source>Disconnect wait in minutes</source>
        <translation>切断待機時間 (分)</translation>
    </message>
    <message>
        <source>Authorize clients based on serial number</source>
        <translation>シリアル番号でクライアントを認可</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>管理アドレス</translation>
    </message>
    <message>
        <source>IP address or FQDN that devices have typed</source>
        <translation>デバイスに入力された IP アドレスまたは FQDN</translation>
    </message>
    <message>
        <source>Management &amp;address</source>
        <translation>管理アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>認証局 CA(&amp;C)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Disconnect &amp;wait</source>
        <translation>切断待機時間(&amp;W)</translation>
    </message>
    <message>
        <source>Type the address that devices have of this manager.</source>
        <translation>デバイスがこのマネージャに使うアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The management address is neither a name nor an IP address, with :PORT or without.</source>
        <translation>管理アドレスが、名前でも IP アドレスでもありません (:PORT の有無を問わず)。</translation>
    </message>
    <message>
        <source>A new root CA of this name will be made.</source>
        <translation>この名前の新しいルート CA を作成します。</translation>
    </message>
    <message>
        <source>This CA will sign the server certificate.</source>
        <translation>この CA がサーバー証明書に署名します。</translation>
    </message>
</context>
<context>
    <name>views::wizard::WildfireForm</name>
    <message>
        <source>Address of the appliance</source>
        <translation>アプライアンスのアドレス</translation>
    </message>
    <message>
        <source>Certificate of the appliance</source>
        <translation>アプライアンスの証明書</translation>
    </message>
    <message>
        <source>Directory for its files</source>
        <translation>ファイル用ディレクトリ</translation>
    </message>
    <message>
        <source>TFTP server</source>
        <translation>TFTP サーバー</translation>
    </message>
    <message>
        <source>&amp;WildFire appliance</source>
        <translation>WildFire アプライアンス(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Address that firewalls dial</source>
        <translation>ファイアウォールの接続先アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ertificate of the appliance</source>
        <translation>アプライアンスの証明書(&amp;E)</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>署名者(&amp;B)</translation>
    </message>
    <message>
        <source>Firewalls &amp;show</source>
        <translation>ファイアウォールの提示(&amp;S)</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the directory for its files</source>
        <translation>ファイル用ディレクトリの選択</translation>
    </message>
    <message>
        <source>&amp;Directory for its files</source>
        <translation>ファイル用ディレクトリ(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;FTP server</source>
        <translation>TFTP サーバー(&amp;F)</translation>
    </message>
    <message>
        <source>No WildFire appliance is managed</source>
        <translation>管理対象の WildFire アプライアンスがない</translation>
    </message>
    <message>
        <source>No CA with its private key is here</source>
        <translation>秘密鍵付きの CA がここにありません</translation>
    </message>
    <message>
        <source>What they show to the manager</source>
        <translation>マネージャに提示するもの</translation>
    </message>
    <message>
        <source>The address by which firewalls reach the appliance is needed.</source>
        <translation>ファイアウォールがアプライアンスに到達するアドレスが必要です。</translation>
    </message>
    <message>
        <source>A directory for the appliance&apos;s files is needed.</source>
        <translation>アプライアンスのファイル用ディレクトリが必要です。</translation>
    </message>
    <message>
        <source>The directory needs its whole path.</source>
        <translation>ディレクトリは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The address is none that firewalls could dial.</source>
        <translation>ファイアウォールが接続できるアドレスではありません。</translation>
    </message>
    <message>
        <source>Where the appliance&apos;s files are written</source>
        <translation>アプライアンスのファイルの書き出し先</translation>
    </message>
</context>
<context>
    <name>views::wizard::WindowFields</name>
    <message>
        <source>&amp;Maintenance window</source>
        <translation>メンテナンス時間(&amp;M)</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>メンテナンス時間</translation>
    </message>
    <message>
        <source>Outside of it, commits and pushes of this plan need a reason.</source>
        <translation>時間外にこのプランのコミットやプッシュを行うには理由が必要です。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Maintenance window %1</source>
        <translation>メンテナンス時間 %1</translation>
    </message>
    <message>
        <source>The maintenance window ends before it begins.</source>
        <translation>メンテナンス時間の終了が開始より前です。</translation>
    </message>
    <message>
        <source>Maintenance window opens in %1</source>
        <translation>メンテナンス時間まで %1</translation>
    </message>
    <message>
        <source>Maintenance window closes in %1</source>
        <translation>メンテナンス時間の残り %1</translation>
    </message>
    <message>
        <source>Maintenance window is over</source>
        <translation>メンテナンス時間は終了しました</translation>
    </message>
</context>
</TS>
